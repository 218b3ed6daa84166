/** page: the style and script of the page that shows an article. Constants, so that the script's hash can be pinned. */

/** Hue of each layer; light and dark are made from it. */
const HUES = {
  organizations: 210,
  people: 340,
  places: 150,
  campaigns: 25,
  slogans: 48,
  honours: 285,
  counts: 0,
  dates: 190,
  documents: 250,
  events: 95,
} as const;

const layerStyle = Object.entries(HUES)
  .map(([layer, hue]) => `.${layer}{--hue:${hue}}:root:not(:has(#show-${layer}:checked)) mark.${layer}{all:unset}`)
  .join('\n');

export const STYLE = `
:root{color-scheme:light dark;--ink:#1d2330;--paper:#fff;--soft:#5b6475;--line:#dfe3ea;--panel:#f6f7f9;--tint:88%;--edge:42%}
@media (prefers-color-scheme:dark){:root{--ink:#e7eaf0;--paper:#14171d;--soft:#a1a9b8;--line:#333a46;--panel:#1c2028;--tint:26%;--edge:66%}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.65 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
header,main,footer{max-width:76rem;margin:auto;padding:0 1rem}
header{padding-top:1.5rem}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .4rem;text-wrap:balance}
h2{font-size:.95rem;margin:0 0 .5rem;color:var(--soft)}
.meta{color:var(--soft);margin:0 0 1rem;font-size:.9rem}
fieldset{border:1px solid var(--line);border-radius:.6rem;padding:.5rem .8rem;margin:0 0 1rem;display:flex;flex-wrap:wrap;gap:.35rem .9rem;position:sticky;top:0;background:var(--paper);z-index:2}
legend{font-size:.85rem;color:var(--soft);padding:0 .3rem}
label{display:inline-flex;align-items:center;gap:.35rem;font-size:.9rem;white-space:nowrap;cursor:pointer}
label i{width:.8em;height:.8em;border-radius:.2em;background:hsl(var(--hue) 75% var(--tint));border-bottom:.18em solid hsl(var(--hue) 60% var(--edge))}
main{display:grid;grid-template-columns:minmax(0,1fr) 20rem;gap:2rem;align-items:start}
article p{margin:0 0 .9rem;unicode-bidi:isolate;overflow-wrap:anywhere;white-space:pre-line}
article p::before{content:attr(data-zone);display:block;font-size:.68rem;line-height:1.4;color:var(--soft);letter-spacing:.03em}
article p.body::before{content:none}
p.title{font-size:1.25rem;font-weight:650;line-height:1.35}
p.kicker{color:var(--soft);font-weight:600}
p.lede{font-weight:600}
p.caption{font-size:.92rem;border-inline-start:3px solid var(--line);padding-inline-start:.7rem}
p.related,p.boilerplate,p.dateline,p.byline{color:var(--soft);font-size:.85rem;opacity:.75;margin-bottom:.35rem}
mark{color:inherit;background:hsl(var(--hue) 75% var(--tint));border-bottom:.14em solid hsl(var(--hue) 60% var(--edge));border-radius:.15em;padding:0 .06em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
mark mark{padding-bottom:.05em}
mark.inferred{border-bottom-style:dashed}
mark:focus-visible,a:focus-visible,input:focus-visible{outline:2px solid hsl(210 90% 55%);outline-offset:2px}
.sentence:target{background:hsl(55 90% 60%/.35);border-radius:.3em;scroll-margin-top:7rem}
.sentence{scroll-margin-top:7rem}
aside{position:sticky;top:5rem;max-height:calc(100vh - 6rem);overflow:auto;background:var(--panel);border:1px solid var(--line);border-radius:.6rem;padding:.9rem 1rem}
aside ol{list-style:none;margin:0 0 1rem;padding:0}
aside li{border-top:1px solid var(--line);font-size:.88rem;line-height:1.4}
aside li:first-child{border:0}
aside a{display:block;padding:.4rem 0;color:inherit;text-decoration:none;overflow-wrap:anywhere}
aside a:hover{text-decoration:underline}
aside small{color:var(--soft)}
.warnings{border-inline-start:3px solid hsl(40 90% 50%);padding:.3rem .8rem;font-size:.9rem;margin:0 0 1rem}
.warnings ul{margin:.2rem 0;padding-inline-start:1.1rem}
#tip{position:fixed;inset-inline:.5rem;bottom:.5rem;max-width:46rem;margin:auto;background:var(--ink);color:var(--paper);border-radius:.5rem;padding:.55rem .8rem;font-size:.88rem;line-height:1.45;white-space:pre-line;pointer-events:none;z-index:3;unicode-bidi:isolate;overflow-wrap:anywhere}
#tip:empty{display:none}
footer{color:var(--soft);font-size:.8rem;padding-bottom:4rem}
@media (max-width:56rem){main{grid-template-columns:minmax(0,1fr)}aside{position:static;max-height:none}fieldset{position:static}}
@media print{fieldset,#tip{display:none}main{display:block}aside{position:static;max-height:none;break-before:page}body{font-size:11pt}mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
${layerStyle}
`;

/** Shows what the mark under the pointer or focus says, with what stands around it. */
export const SCRIPT = `
const tip=document.getElementById('tip');
const show=(target)=>{
  const lines=[];
  for(let mark=target?.closest?.('mark[data-about]');mark;mark=mark.parentElement?.closest('mark[data-about]'))
    if(getComputedStyle(mark).display==='inline'&&document.getElementById('show-'+mark.dataset.layer)?.checked)lines.push(mark.dataset.about);
  tip.textContent=lines.join('\\n');
};
document.addEventListener('mouseover',(event)=>show(event.target));
document.addEventListener('focusin',(event)=>show(event.target));
document.addEventListener('focusout',()=>show(null));
document.addEventListener('click',(event)=>show(event.target));
document.addEventListener('keydown',(event)=>{if(event.key==='Escape')show(null)});
`;
