/// How a page looks: one column, quiet type, figures in tables; light, dark, forced colours and A4.
///
/// No rule for what stands in drawings names an ancestor: what they share is shown by `<use>`, where it has none.
enum PageStyle {
  static let css = """
    :root{color-scheme:light dark;--ink:#1c1d1f;--soft:#565a60;--line:#d4d6d9;--paper:#fff;
    --band:#f4f5f6;--night:#e6e8ee;--for:#9a3412;--against:#155e75;--b1:#1d4ed8;--b2:#b45309;
    --b3:#047857;--b4:#a21caf;--b5:#b91c1c;--b6:#4d5566}
    @media(prefers-color-scheme:dark){:root{--ink:#e8e9eb;--soft:#a9aeb6;--line:#3a3d42;
    --paper:#16171a;--band:#1f2125;--night:#2a2d38;--for:#fdba74;--against:#7dd3e8;--b1:#93b4ff;
    --b2:#fbbf6a;--b3:#5fd4a4;--b4:#e9a3f5;--b5:#fca5a5;--b6:#b8bfca}}
    *{box-sizing:border-box}
    html{font:16px/1.5 Charter,"Bitstream Charter","Source Serif 4","Noto Serif",Georgia,serif;
    background:var(--paper);color:var(--ink)}
    body{margin:0 auto;max-width:60rem;padding:2.5rem 1.5rem 5rem}
    h1{font-size:2rem;line-height:1.15;font-weight:600;margin:0 0 1.25rem;letter-spacing:-.01em}
    h2{font-size:1.35rem;font-weight:600;line-height:1.25;margin:3rem 0 .75rem}
    h3{font-size:1rem;font-weight:600;margin:2rem 0 .5rem}
    p{margin:.5rem 0;max-width:44rem;overflow-wrap:anywhere}
    .lead{font-size:1.1rem}
    .soft,figcaption,caption,.facts dt{color:var(--soft)}
    figure{margin:.5rem 0 0}
    figcaption{font-size:.85rem;max-width:44rem}
    svg{display:block;width:100%;height:auto;overflow:visible;color:var(--ink)}
    .shared{position:absolute;width:0;height:0}
    text{font:12px system-ui,"Noto Sans","DejaVu Sans",sans-serif;fill:currentColor}
    .s,text.s{fill:var(--soft)}
    .axis{stroke:var(--line);fill:none}.bar{fill:currentColor;opacity:.75}
    .pale{fill:none;stroke:currentColor}.night{fill:var(--night)}.link{stroke:var(--soft);fill:none}
    .for{fill:var(--for)}.against{fill:var(--against)}
    .c1{fill:var(--b1)}.c2{fill:var(--b2)}.c3{fill:var(--b3)}.c4{fill:var(--b4)}.c5{fill:var(--b5)}
    .c6{fill:var(--b6)}
    table{border-collapse:collapse;width:100%;font:14px/1.4 system-ui,"Noto Sans","DejaVu Sans",
    sans-serif;font-variant-numeric:tabular-nums}
    .narrow{width:auto;min-width:18rem}
    caption{text-align:left;padding:.25rem 0;font-size:.85rem}
    th,td{text-align:left;vertical-align:top;padding:.3rem .75rem .3rem 0;border-bottom:1px solid
    var(--line);overflow-wrap:break-word}
    .w{white-space:nowrap}.id{overflow-wrap:anywhere;min-width:6.5rem}
    th{font-weight:600}thead th{overflow-wrap:normal}
    .n{text-align:right;white-space:nowrap}
    .pays td:nth-child(1),.pays td:nth-child(3),.pays td:nth-child(4),.pays td:nth-child(7),
    .why td:nth-child(1){text-align:right;white-space:nowrap}
    .pays td:nth-child(2),.pays td:nth-child(5){white-space:nowrap}
    .pays td:nth-child(6),.pays td:nth-child(8){overflow-wrap:anywhere;min-width:6.5rem}
    .scroll{overflow-x:auto}details{margin:.5rem 0}summary{cursor:pointer}
    td small{display:block}.lines{white-space:pre-line;max-width:none}
    .facts{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1.25rem;margin:1rem 0;
    font:14px/1.5 system-ui,"Noto Sans","DejaVu Sans",sans-serif}
    .facts dd{margin:0;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
    a{color:inherit;text-underline-offset:.15em}
    a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,
    .scroll:focus-visible,figure:focus-visible{outline:3px solid var(--b1);outline-offset:2px}
    article{border-top:2px solid var(--ink);margin-top:4rem;padding-top:.25rem}
    article{content-visibility:auto;contain-intrinsic-size:auto 1800px}
    article h2{margin-top:1rem;overflow-wrap:anywhere}
    .protect{border-top-style:double;border-top-width:6px}
    .tools{display:flex;gap:1rem;flex-wrap:wrap;margin:1rem 0;font:14px system-ui,sans-serif}
    .tools[hidden]{display:none}
    input,select,button{font:inherit;color:inherit;background:var(--paper);border:1px solid
    var(--soft);padding:.3rem .5rem}
    th button{border:0;padding:0;background:none;font-weight:600;cursor:pointer;
    text-align:inherit;white-space:inherit;
    text-decoration:underline dotted;text-underline-offset:.2em}
    @media screen and (max-width:46rem){figure{overflow-x:auto}.wide{min-width:40rem}}
    @media(forced-colors:active){.c1,.c2,.c3,.c4,.c5,.c6,.for,.against,.bar{fill:CanvasText}
    .night{fill:none;stroke:GrayText}text,.s,text.s{fill:CanvasText}
    .axis,.link,.pale{stroke:CanvasText}}
    @media(min-width:46rem){.pair{display:grid;grid-template-columns:1fr 1fr;gap:2rem}}
    @media print{@page{size:A4;margin:18mm 16mm}:root{color-scheme:light;--ink:#000;--soft:#444;
    --line:#bbb;--paper:#fff;--night:#e6e8ee;--for:#9a3412;--against:#155e75;--b1:#1d4ed8;
    --b2:#b45309;--b3:#047857;--b4:#a21caf;--b5:#b91c1c;--b6:#4d5566}
    html{font-size:10.5pt}body{max-width:none;padding:0}.tools{display:none}
    table{font-size:8.5pt}th,td{padding-right:.5rem}.list th{white-space:normal}article{break-before:page;margin-top:0;content-visibility:visible}
    .pair{display:grid;grid-template-columns:1fr 1fr;gap:2rem}
    figure,tr{break-inside:avoid}h2,h3,caption{break-after:avoid}thead{display:table-header-group}
    .scroll{overflow:visible}}
    """
}
