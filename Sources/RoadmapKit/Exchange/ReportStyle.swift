/// The report's only style sheet; without it the report is plain headings, tables and pictures.
enum ReportStyle {
  static let sheet: HTMLText = """
    :root{--ink:#1f2328;--soft:#57606a;--line:#d0d7de;--paper:#fff;--done:#1a7f4b;--rest:#d8dee4;--link:#0550ae;--l1:#9be9a8;--l2:#40c463;--l3:#30a14e;--l4:#216e39}
    @media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9da7b1;--line:#3d444d;--paper:#0d1117;--done:#3fb950;--rest:#30363d;--link:#79b8ff;--l1:#1f7a3c;--l2:#2f9a4e;--l3:#46bd65;--l4:#7ee787}}
    @media print{:root{--ink:#000;--soft:#333;--line:#999;--paper:#fff;--done:#1a7f4b;--rest:#ddd;--link:#000;--l1:#9be9a8;--l2:#40c463;--l3:#30a14e;--l4:#216e39}section{break-inside:auto}table,svg,li{break-inside:avoid}h2,h3,h2+p,h3+p,caption{break-after:avoid}}
    body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
    main{max-width:50rem;margin:0 auto;padding:1rem}
    h1{font-size:1.8rem;margin:.5rem 0 0}h2{font-size:1.3rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line)}h3{font-size:1.05rem}
    .goal,small,time,caption,summary{color:var(--soft)}
    svg{max-width:100%;height:auto}.wide{width:100%;max-width:40rem}time{white-space:nowrap}
    table{border-collapse:collapse;width:100%;margin:.5rem 0;font-size:.9rem}
    caption{text-align:left}th,td{padding:.25rem .5rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
    tbody th{overflow-wrap:break-word}thead th{white-space:nowrap}
    thead th{color:var(--soft)}.n{text-align:right;font-variant-numeric:tabular-nums}
    tbody th{font-weight:normal}
    li{margin:.35rem 0}li p{margin:.1rem 0 .1rem 1rem;white-space:pre-line;overflow-wrap:anywhere}
    @media (min-width:40rem){td.n{white-space:nowrap}}
    @media (max-width:30rem){thead th{white-space:normal}table{font-size:.8rem}th,td{padding:.2rem .3rem}svg{overflow:visible}.wide .label{font-size:1.15rem}}
    a{color:var(--link)}
    .done{fill:var(--done)}.rest{fill:var(--rest)}.line{stroke:var(--done)}.plan,.axis{stroke:var(--soft)}.label{fill:var(--soft)}
    .l0{fill:var(--rest)}.l1{fill:var(--l1)}.l2{fill:var(--l2)}.l3{fill:var(--l3)}.l4{fill:var(--l4)}

    """
}
