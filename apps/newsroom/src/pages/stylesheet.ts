/** The whole look of the site, inline: no file, no font and no script from anywhere else. */
export const stylesheet = `
*{box-sizing:border-box}
body{margin:0;background:#faf9f5;color:#22261f;font:17px/1.75 "Noto Naskh Arabic","Segoe UI",system-ui,sans-serif}
a{color:#3c5a1e;text-decoration:none}a:hover{text-decoration:underline}
.topbar{background:#2f4519;color:#e6eddc;font-size:13px}
.topbar div,.masthead,.menu ul,.page,.footer div{max-width:1080px;margin:0 auto;padding:6px 20px}
.topbar div{display:flex;justify-content:space-between;gap:20px}
.topbar a{color:#fff;margin-inline-start:12px}
.masthead{padding:22px 20px 14px}.masthead a{font-size:36px;font-weight:800;line-height:1.2}
.masthead p{margin:0;color:#7a8070;font-size:14px}
.menu{background:#fff;border-block:1px solid #dfe3d5}
.menu ul{display:flex;flex-wrap:wrap;gap:26px;list-style:none;font-weight:600}
.page{display:grid;grid-template-columns:minmax(0,1fr) 290px;gap:36px;padding-block:24px}
.breadcrumb{font-size:13px;color:#7a8070;margin-bottom:10px}
h1{font-size:32px;line-height:1.35;margin:.2em 0}h2{font-size:20px;margin:.2em 0}
.byline,.post-extra{display:flex;flex-wrap:wrap;gap:6px 18px;color:#7a8070;font-size:14px;margin-bottom:14px}
.picture{height:220px;border-radius:8px;background:linear-gradient(135deg,#5b7d33,#c7d3a6 55%,#e9dfc0)}
figure{margin:0 0 18px}figcaption{font-size:13px;color:#7a8070}
.lead{font-size:19px;font-weight:600;color:#4a5340}
.share{display:flex;align-items:center;flex-wrap:wrap;gap:8px;margin:18px 0}
.share a,.newsletter button{background:#3c5a1e;color:#fff;border:0;border-radius:5px;padding:5px 12px;font:inherit;font-size:14px}
.sidebar section,.related,.newsletter{background:#fff;border:1px solid #dfe3d5;border-radius:8px;padding:14px 18px;margin-bottom:20px;font-size:15px}
.sidebar ol{padding-inline-start:22px;margin:0}.sidebar small,.related small{display:block;color:#7a8070}
.related ul,.list{list-style:none;padding:0;margin:0}.list li{border-bottom:1px solid #dfe3d5;padding:14px 0}
.list p{margin:.2em 0}.list time{font-size:13px;color:#7a8070}
.newsletter input{width:100%;padding:6px;margin-bottom:8px;font:inherit}
.pages{display:flex;justify-content:space-between;padding:18px 0}
.footer a{color:#fff}.footer{background:#22301a;color:#cfd8c2;font-size:14px;padding:18px 0}
.magazine{max-width:720px;margin:0 auto;padding:24px 20px}.magazine header{text-align:center}
.magazine .story p:first-child::first-letter{font-size:1.25em}
@media(max-width:820px){.page{grid-template-columns:1fr}.masthead a{font-size:28px}}
`.trim();
