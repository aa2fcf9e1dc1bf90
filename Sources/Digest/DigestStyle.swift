/// How a digest looks: a sober page that prints on A4 and reads on a phone, dark on white.
enum DigestStyle {
    static let css: StaticString = """
        :root { color-scheme: light; --ink: #1b1f24; --soft: #56606b; --line: #cfd5db; --accent: #1f4e79;
          --urgent: #b3261e; }
        * { box-sizing: border-box; }
        html { background: #eef1f4; -webkit-text-size-adjust: 100%; }
        body { margin: 0; color: var(--ink); font: 15px/1.5 "Segoe UI", Roboto, "Noto Sans", "Liberation Sans",
          Arial, sans-serif; }
        main { max-width: 820px; margin: 24px auto; padding: 44px 52px 36px; background: #fff;
          border: 1px solid var(--line); }
        header { text-align: center; }
        header .organisation { font: 600 17px/1.3 Georgia, "Noto Serif", "Liberation Serif", serif;
          letter-spacing: .06em; text-transform: uppercase; }
        h1 { margin: 4px 0 0; font: 700 27px/1.2 Georgia, "Noto Serif", "Liberation Serif", serif; }
        header .day { margin: 4px 0 14px; color: var(--soft); }
        header::after { content: ""; display: block; height: 4px; border-top: 2px solid var(--ink);
          border-bottom: 1px solid var(--ink); }
        dl.memo { display: grid; grid-template-columns: 7.2em 1fr; gap: 2px 10px; margin: 16px 0 18px; }
        dl.memo dt { grid-column: 1; color: var(--soft); }
        dl.memo dd { grid-column: 2; margin: 0; overflow-wrap: anywhere; }
        dl.memo dd::before { content: ": "; color: var(--soft); }
        .figures { display: table; width: 100%; table-layout: fixed; margin: 0 0 8px; }
        .figures div { display: table-cell; padding: 8px 12px; border: 1px solid var(--line); }
        .figures b { display: block; font: 700 23px/1.2 Georgia, "Noto Serif", "Liberation Serif", serif; }
        .figures span, .figures small { display: block; color: var(--soft); font-size: 12.5px; line-height: 1.35; }
        section { margin-top: 26px; }
        h2 { display: grid; grid-template-columns: 2.8em 1fr auto; margin: 0 0 8px; padding-bottom: 5px;
          border-bottom: 1px solid var(--ink); font: 700 17px/1.35 Georgia, "Noto Serif", "Liberation Serif", serif;
          break-after: avoid; }
        h2 .count { color: var(--accent); }
        .remark { margin: 0 0 6px; color: var(--soft); font-size: 13px; font-style: italic;
          break-after: avoid; }
        .nil { margin: 4px 0; color: var(--soft); }
        ol.lines { margin: 0; padding: 0; list-style: none; }
        ol.lines li { display: grid; grid-template-columns: 9em 1fr; gap: 0 12px; padding: 5px 0;
          border-bottom: 1px solid var(--line); break-inside: avoid; }
        ol.lines li:last-child { border-bottom: 0; }
        .entry { color: var(--accent); font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .time { display: block; color: var(--soft); font-size: 13px; font-variant-numeric: tabular-nums; }
        .number { font-weight: 600; font-size: 13px; font-variant-numeric: tabular-nums; white-space: nowrap; }
        ol.lines li.urgent { margin-left: -10px; padding-left: 7px; border-left: 3px solid var(--urgent); }
        .text { font-weight: 600; overflow-wrap: anywhere; }
        .proof { float: right; width: 72px; height: 54px; margin-left: 10px; object-fit: cover; }
        .appendix { margin: 34px 0 -14px; color: var(--soft); letter-spacing: .06em; text-transform: uppercase;
          font-size: 12.5px; break-before: page; }
        .who { font-weight: 600; }
        .where { color: var(--soft); font-size: 13px; }
        blockquote { margin: 2px 0 0; overflow-wrap: anywhere; }
        table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
        th { color: var(--soft); font-size: 12.5px; font-weight: 600; text-align: right; vertical-align: bottom; }
        td { text-align: right; }
        th, td { padding: 5px 0 5px 12px; border-bottom: 1px solid var(--line); }
        th:first-child, td:first-child { padding-left: 0; text-align: left; overflow-wrap: anywhere; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        tr.total td { border-bottom: 0; border-top: 1px solid var(--ink); font-weight: 700; }
        tr.quiet td { color: var(--soft); }
        td small { color: var(--soft); }
        .names { margin: 2px 0; }
        .sheet { display: grid; grid-template-columns: repeat(4, 1fr); gap: 14px 12px; }
        figure { margin: 0; break-inside: avoid; font-size: 12.5px; line-height: 1.4; }
        figure img, figure .blank { display: block; width: 100%; aspect-ratio: 4 / 3; margin-bottom: 4px;
          object-fit: cover; background: #f3f5f7; border: 1px solid var(--line); }
        figure .blank { display: grid; place-items: center; padding: 8px; color: var(--soft); text-align: center; }
        figcaption .caption { display: block; overflow-wrap: anywhere; }
        figcaption code { display: block; color: var(--soft); font-size: 10.5px; overflow-wrap: anywhere; }
        ul.notes { margin: 0; padding-left: 1.2em; }
        footer { margin-top: 28px; padding-top: 10px; border-top: 1px solid var(--line); color: var(--soft);
          font-size: 12.5px; }
        footer p { margin: 2px 0; overflow-wrap: anywhere; }
        footer .closing { margin: 0 0 10px; color: var(--ink); font-size: 15px; }
        @media (max-width: 640px) {
          html { background: #fff; }
          main { margin: 0; padding: 20px 16px 28px; border: 0; }
          h1 { font-size: 23px; }
          header .organisation { font-size: 15px; }
          dl.memo { grid-template-columns: 6.4em 1fr; }
          .figures { display: flex; flex-wrap: wrap; }
          .figures div { display: block; flex: 1 1 40%; }
          ol.lines li { display: block; }
          .time { display: inline; margin-left: 8px; }
          .sheet { grid-template-columns: 1fr 1fr; }
          .wide { display: none; }
          h2 { font-size: 16px; }
        }
        @media print {
          @page { size: A4; margin: 12mm 15mm 12mm; }
          html { background: #fff; }
          body { font-size: 8.5pt; line-height: 1.3; }
          h1 { font-size: 17pt; }
          h2 { margin-bottom: 2px; padding-bottom: 2px; font-size: 10.5pt; }
          header .organisation { font-size: 11pt; }
          header .day { margin-bottom: 6px; }
          dl.memo { grid-template-columns: 6em 1fr; gap: 0 8px; margin: 8px 0; }
          .figures div { padding: 4px 10px; }
          .figures b { font-size: 13pt; }
          .figures span, .figures small, .remark, .where, .time, .number { font-size: 7.5pt; line-height: 1.3; }
          section { margin-top: 8px; }
          ol.lines li { padding: 2px 0; }
          .remark, .nil { margin: 0 0 2px; }
          .proof { width: 48px; height: 36px; }
          main { max-width: none; margin: 0; padding: 0; border: 0; }
        }
        """
}
