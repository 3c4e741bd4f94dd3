import CommandLineKit
import RoadmapKit

/// What is open of a plan: in words, and with the answers that its user types.
extension OpenQuestions {
  /// The questions with what to type, for who cannot be asked.
  func write(to page: inout Page) {
    let together = together
    if !together.isEmpty {
      page.paragraph(
        "\("open", .warning)  \(PlanWords.count(together.count, "line")) of \(plan.description) may "
          + "only have been reworded", hanging: 6)
      Self.write(together, to: &page)
      page.line()
      page.hint("To keep their progress:", "roadmap update \(plan) --same all")
      page.line(
        "\("If they are new:", .dim)         \("roadmap update \(plan) --gone all", .address)")
      if let first = together.first, let line = first.candidates.first {
        let key = first.item.description.prefix(6)
        page.line(
          "\("One by one:", .dim)              "
            + "\("roadmap update \(plan) --same @\(key)=\(line.address)", .address)")
      }
    }
    let questions = others
    if !together.isEmpty, !questions.isEmpty { page.line() }
    for question in questions {
      page.paragraph(
        "\("open", .warning)  \("@\(question.item)", .address)  \(question.text)"
          + "\(question.place, .dim)", hanging: 6)
      for candidate in question.candidates {
        page.paragraph(
          "\("could be", .dim) \(candidate.address, .address)  \(candidate.text)"
            + "\(question.place(of: candidate), .dim)", indent: 6, hanging: 8)
      }
    }
    guard let first = questions.first, let candidate = first.candidates.first else { return }
    let key = first.item.description.prefix(6)
    // Before an edit is taken up, its addresses mean other lines.
    let line = isAhead ? "@\(candidate.key)" : candidate.address
    page.line()
    page.line(
      "\("To match it:", .dim)   "
        + "\("roadmap update \(plan) --same @\(key)=\(line)", .address)")
    page.hint("None of them:", "roadmap update \(plan) --gone @\(key)")
  }

  private static let mostShown = 5

  /// The first few of them.
  private static func write(_ together: [OpenQuestion], to page: inout Page) {
    for question in together.prefix(mostShown) {
      page.paragraph(
        "\("@\(question.item)", .address)  \(question.text)\(question.place, .dim)", indent: 6,
        hanging: 8)
      guard let line = question.candidates.first else { continue }
      page.paragraph(
        "\("could be", .dim) \(line.address, .address)  \(line.text)"
          + "\(question.place(of: line), .dim)", indent: 8, hanging: 10)
    }
    if together.count > mostShown {
      page.line("\("      and \(together.count - mostShown) more", .dim)")
    }
  }

  /// One answer for all; `nil` where each is to be asked about.
  private func askTogether(in context: CommandContext) -> [PlanAnswer]? {
    let together = together
    guard !together.isEmpty else { return nil }
    context.report { page in
      page.paragraph(
        "This looks like the same plan, reworded: "
          + "keep the progress of \(PlanWords.count(together.count, "line"))?", hanging: 2)
      Self.write(together, to: &page)
      page.line(
        "Enter 1 to keep it, 2 to answer line by line, 0 if they are new, or press Enter to decide later:"
      )
    }
    switch NumberPrompt.answer(in: 0...2, or: "decide later", context) {
    case 0: return together.map { $0.answer(nil).said }
    case 1: return together.map { $0.answer($0.candidates.first).said }
    case 2: return nil
    default: return []
    }
  }

  /// Asks on the terminal; a question without an answer stays open.
  func ask(in context: CommandContext) -> [PlanAnswer] {
    var answers = askTogether(in: context) ?? []
    let asked = answers.isEmpty ? [] : Set(answers.map(\.item))
    for question in all where !asked.contains(question.item) {
      let candidates = question.candidates.filter { candidate in
        !answers.contains { $0.line == candidate.key }
      }
      // Whose only line was just given to another item waits on.
      guard !candidates.isEmpty else { continue }
      context.report { page in
        page.paragraph(
          "Which line replaces '\(question.text)'\(question.place, .dim)? 0 if none does.",
          hanging: 2)
        for (index, candidate) in candidates.enumerated() {
          page.paragraph(
            "\("\(index + 1)", .accent)  \(candidate.address, .address)  \(candidate.text)"
              + "\(question.place(of: candidate), .dim)", indent: 2, hanging: 5)
        }
        page.line(StyledText(NumberPrompt.question(0...candidates.count, or: "decide later")))
      }
      guard let number = NumberPrompt.answer(in: 0...candidates.count, or: "decide later", context)
      else { continue }
      answers.append(question.answer(number == 0 ? nil : candidates[number - 1]).said)
    }
    return answers
  }

  /// Reads `@k7f3=year-3.q1.2` and `@k7f3`. `shown`: the questions before an edit that this very command takes
  /// up, as the user has seen them.
  func answers(
    _ text: String, isGone: Bool, shown: OpenQuestions
  ) throws -> [PlanAnswer] {
    guard text == "all" else { return [try answer(text, isGone: isGone, shown)] }
    let answers = answers(isGone: isGone)
    guard answers.isEmpty else { return answers }
    throw CommandError(
      .couldNot, "No question is open that one answer settles.",
      hints: ["To see what is: roadmap update \(plan)"])
  }

  private func answer(
    _ text: String, isGone: Bool, _ shown: OpenQuestions
  ) throws -> PlanAnswer {
    let halves = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard halves.count == (isGone ? 1 : 2) else {
      throw CommandError(
        .usage, "'\(text)' does not name an item and a line.",
        hints: ["For example: roadmap update \(plan) --same @k7f3=\(plan).1"])
    }
    let typed = halves[0].drop { $0 == "@" }
    let found = all.filter { $0.item.matches(prefix: typed) }
    guard found.count == 1 else {
      throw CommandError(
        .couldNot,
        "\(found.isEmpty ? "No open question matches" : "Several open questions match") "
          + "'\(halves[0])'.",
        hints: ["To list them: roadmap update \(plan)"])
    }
    guard !isGone else { return found[0].answer(nil).said }
    let (lines, name) = (found[0].candidates, halves[1])
    let now = lines.first { $0.isMeant(by: name) }
    let before = shown.all.first { $0.item == found[0].item }?.candidates
      .first { $0.isMeant(by: name) }
    guard let line = now ?? lines.first(where: { $0.key == before?.key }) else {
      throw Self.error("'\(name)' is not one of the candidates.", lines)
    }
    guard before.map({ $0.key == line.key }) ?? true else {
      throw Self.error("'\(name)' is another line since '\(plan)' was edited.", lines)
    }
    return found[0].answer(line).said
  }

  private static func error(_ text: String, _ lines: [OpenQuestion.Candidate]) -> CommandError {
    CommandError(.couldNot, text, list: lines.map { "  \($0.address)  \($0.text)" })
  }
}

extension OpenQuestion.Candidate {
  /// By its address or its key.
  fileprivate func isMeant(by typed: String) -> Bool {
    address == typed.lowercased() || key.description == typed
      || (typed.hasPrefix("@") && key.matches(prefix: typed.dropFirst()))
  }
}

extension OpenQuestion {
  /// " (Docker)" where a line of the same words below another heading may be it.
  fileprivate var place: String {
    candidates.contains { $0.text == text && $0.above != above } ? Self.words(above) : ""
  }

  fileprivate func place(of candidate: Candidate) -> String {
    place.isEmpty ? "" : Self.words(candidate.above)
  }

  private static func words(_ above: [String]) -> String {
    above.isEmpty ? "" : " (\(above.joined(separator: " > ")))"
  }

  func write(to json: inout JSONObject) {
    json.set("key", item.description)
    json.set("text", text)
    json.array("above", above) { $0.string($1) }
    json.objects("candidates", candidates) { json, candidate in
      json.set("key", candidate.key.description)
      json.set("address", candidate.address)
      json.set("text", candidate.text)
      json.array("above", candidate.above) { $0.string($1) }
    }
  }
}
