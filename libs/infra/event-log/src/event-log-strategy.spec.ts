import { embeddedSurroundings } from './contract/strategy-bench.contract.js';
import { strategyContract } from './contract/strategy.contract.js';

strategyContract('the strategy on the embedded log', embeddedSurroundings);
