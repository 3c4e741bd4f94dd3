import RoadmapKit

/// What to study next: each with its address and the reason.
struct NextView {
  private let plan: Plan
  private let candidates: [Candidate]
  private let origin: PlanOrigin
  private let isChosen: Bool

  /// `isChosen`: the user named the plan.
  init(_ plan: Plan, _ candidates: [Candidate], origin: PlanOrigin, isChosen: Bool) {
    self.plan = plan
    self.candidates = candidates
    self.origin = origin
    self.isChosen = isChosen
  }

  func page(_ screen: Screen) -> Page {
    let rows = candidates.map {
      (self.address($0), self.text($0), self.reason($0.reason))
    }
    let address = rows.map { screen.width(of: $0.0) }.max() ?? 0
    let longest = rows.map { screen.width(of: $0.1) }.max() ?? 0
    let reason = rows.map { screen.width(of: $0.2) }.max() ?? 0
    let room = screen.width - 2 - address - 2 - reason - 2
    // Where the reason does not fit beside the text, it stands below it.
    let isWide = !screen.isTerminal || longest <= room
    return Page(screen) { page in
      page.paragraph("\(plan.title, .title)" + "\(trail(), .dim)")
      page.line()
      if rows.isEmpty { page.paragraph("Everything in this plan is done.", indent: 2) }
      for row in rows {
        let start =
          StyledText("  ") + StyledText(row.0, .address).padded(to: address + 2, on: screen)
        if isWide {
          page.line(
            start + StyledText(row.1).padded(to: longest + 2, on: screen)
              + StyledText(row.2, .dim))
        } else {
          page.paragraph(start + StyledText(row.1), hanging: address + 4)
          page.paragraph(StyledText(row.2, .dim), indent: address + 4)
        }
      }
      footer(&page)
    }
  }

  /// What to type for more; a command stays on one line, fit to be pasted.
  private func footer(_ page: inout Page) {
    let name =
      switch origin {
      case .bundled: plan.id.description
      // One that was added goes by its name.
      case .file where plan.study != nil: plan.id.description
      case .file(let path): ShellWord.path(path)
      }
    // What came through a pipe cannot be asked for again.
    guard origin != .file("-") else { return }
    page.line()
    page.line("\("the whole plan:", .dim)  \("roadmap show \(name)", .address)")
    if !isChosen {
      page.line("\("another plan:", .dim)    \("roadmap plans", .address)")
    }
  }

  /// The period that the first suggestion belongs to.
  private func trail() -> String {
    guard let first = candidates.first else { return "" }
    var section =
      switch first.place {
      case .section(let index): index
      case .item(let index): Int(plan.items[index].section)
      }
    while section > 0, plan.sections[section].parent > 0 {
      section = Int(plan.sections[section].parent)
    }
    return section == 0 ? "" : " · " + plan.heading(ofSection: section)
  }

  func json() -> JSONWriter {
    JSONWriter { json in
      json.set("schema", "roadmap.next/1")
      json.set("plan", plan.id.description)
      json.array("items", candidates) { json, suggestion in
        json.object { json in
          json.set("address", address(suggestion))
          json.set("text", text(suggestion))
          json.set("reason", reason(suggestion.reason))
        }
      }
    }
  }

  private func address(_ suggestion: Candidate) -> String {
    switch suggestion.place {
    case .section(let index): plan.address(ofSection: index).description
    case .item(let index): plan.address(ofItem: index).description
    }
  }

  private func text(_ suggestion: Candidate) -> String {
    switch suggestion.place {
    case .section(let index): plan.heading(ofSection: index)
    case .item(let index): plan.text(ofItem: index)
    }
  }

  private func reason(_ reason: Candidate.Reason) -> String {
    switch reason {
    case .started: "started"
    case .first: "the first item of the plan"
    case .nextIn(let place): "next in \(name(place))"
    case .begins(let place): "begins \(name(place))"
    case .builds(let place): "builds on what comes before: \(name(place))"
    case .choice(let choice, let options, _): PlanWords.choice(choice, of: options)
    }
  }

  private func name(_ place: PlanPlace) -> String {
    guard case .section(let section) = place else {
      guard case .item(let index) = place else { return "" }
      let text = plan.text(ofItem: index)
      return text.last == ":" ? String(text.dropLast()) : text
    }
    let title = plan.title(ofSection: section)
    return title.isEmpty ? plan.heading(ofSection: section) : title
  }
}
