import { Module } from '@nestjs/common';
import { OnArticleCaptured } from './on-article-captured.js';

/** The stage between articles and metrics. It keeps nothing: what it publishes follows from the event alone. */
@Module({ controllers: [OnArticleCaptured] })
export class ExtractorModule {}
