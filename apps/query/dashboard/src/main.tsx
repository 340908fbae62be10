import { render } from 'preact';
import { App } from './app.js';
import './styles/ground.css';
import './styles/shell.css';
import './styles/parts.css';
import './styles/home.css';
import './styles/series.css';
import './styles/article.css';
import './styles/sites.css';

const root = document.getElementById('app');
if (root) render(<App />, root);
