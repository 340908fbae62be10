import { render } from 'preact';

const root = document.getElementById('app');
if (root) render(<h1>Marsad مرصد</h1>, root);
