import CommandLineKit
import RoadmapKit

/// The links of one item below its outline, to click where the terminal can.
struct ItemLinksView {
  let links: [PlanLink]

  func write(to page: inout Page) {
    guard !links.isEmpty else { return }
    page.line()
    for link in links {
      var line = StyledText("  ") + StyledText.link(link.text, to: link.url, .address)
      // Where nothing can be clicked, the address itself is what helps.
      if link.text != link.url, !page.screen.showsLinks || Hyperlink.start(link.url) == nil {
        line += StyledText("  \(link.url)", .dim)
      }
      page.paragraph(line, hanging: 4)
    }
  }
}
