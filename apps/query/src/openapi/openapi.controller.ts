import { Controller, Get, Header } from '@nestjs/common';
import { openApiDocument } from './document.js';

const apiVersion = '1.0.0';

const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Marsad API</title><link rel="stylesheet" href="/docs/assets/swagger-ui.css"></head>
<body><div id="swagger-ui"></div><script src="/docs/assets/swagger-ui-bundle.js"></script><script src="/docs/start.js"></script></body>
</html>`;

const start = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger-ui', validatorUrl: null, deepLinking: true });`;

/** The API's description, for programs and for people. */
@Controller()
export class OpenApiController {
  private readonly document = openApiDocument(apiVersion);

  @Get('openapi.json')
  description(): object {
    return this.document;
  }

  @Get('docs')
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    return page;
  }

  /** Beside the page, since our content security policy runs no script that stands in a page. */
  @Get('docs/start.js')
  @Header('content-type', 'text/javascript; charset=utf-8')
  script(): string {
    return start;
  }
}
