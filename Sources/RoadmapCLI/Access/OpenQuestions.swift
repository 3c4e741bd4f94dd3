import RoadmapKit

/// The items of a plan that are gone with progress and may be one of its new lines.
struct OpenQuestions {
  struct Question {
    let item: ItemKey
    let text: String
    let candidates: [Candidate]

    func write(to json: inout JSONObject) {
      json.set("key", item.description)
      json.set("text", text)
      json.array("candidates", candidates) { json, candidate in
        json.object { json in
          json.set("key", candidate.key.description)
          json.set("address", candidate.address)
          json.set("text", candidate.text)
        }
      }
    }
  }

  struct Candidate {
    let key: ItemKey
    let address: String
    let text: String
  }

  let plan: PlanID
  let questions: [Question]

  init(of plan: PlanID, in journal: Journal?) throws(JournalError) {
    self.plan = plan
    let open = try journal?.questions(of: plan) ?? []
    guard let journal, !open.isEmpty else {
      questions = []
      return
    }
    var items: [ItemKey: CatalogueItem] = [:]
    for item in try journal.catalogueItems(of: plan) { items[item.key] = item }
    questions = open.map { question in
      Question(
        item: question.item, text: items[question.item]?.text ?? "",
        candidates: question.candidates.compactMap { key in
          items[key].map { Candidate(key: key, address: $0.address, text: $0.text) }
        })
    }
  }

  /// The questions with what to type, for who cannot be asked.
  func write(to page: inout Page) {
    for question in questions {
      page.paragraph(
        "\("open", .warning)  \("@\(question.item)", .address)  \(question.text)", hanging: 6)
      for candidate in question.candidates {
        page.paragraph(
          "\("could be", .dim) \(candidate.address, .address)  \(candidate.text)", indent: 6,
          hanging: 8)
      }
    }
    guard let first = questions.first, let candidate = first.candidates.first else { return }
    let key = first.item.description.prefix(6)
    page.line()
    page.line(
      "\("To match it:", .dim)   "
        + "\("roadmap update \(plan) --same @\(key)=\(candidate.address)", .address)")
    page.line("\("None of them:", .dim)  \("roadmap update \(plan) --gone @\(key)", .address)")
  }

  /// Asks on the terminal; a question without an answer stays open.
  func ask(in context: CommandContext) -> [PlanAnswer] {
    var answers: [PlanAnswer] = []
    for question in questions {
      let candidates = question.candidates.filter { candidate in
        !answers.contains { $0.line == candidate.key }
      }
      guard !candidates.isEmpty else { continue }
      context.report { page in
        page.paragraph("Which line replaces '\(question.text)'? 0 if none does.", hanging: 2)
        for (index, candidate) in candidates.enumerated() {
          page.paragraph(
            "\("\(index + 1)", .accent)  \(candidate.address, .address)  \(candidate.text)",
            indent: 2, hanging: 5)
        }
        page.line(StyledText(NumberPrompt.question(0...candidates.count, or: "decide later")))
      }
      guard let number = NumberPrompt.answer(in: 0...candidates.count, or: "decide later", context)
      else { continue }
      answers.append(
        PlanAnswer(item: question.item, line: number == 0 ? nil : candidates[number - 1].key))
    }
    return answers
  }

  /// Reads `@k7f3=year-3.q1.2` and `@k7f3`.
  func answer(_ text: String, isGone: Bool) throws(CommandError) -> PlanAnswer {
    let halves = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard halves.count == (isGone ? 1 : 2) else {
      throw CommandError(
        .usage, "'\(text)' does not name an item and a line.",
        hints: ["For example: roadmap update \(plan) --same @k7f3=\(plan).1"])
    }
    let typed = halves[0].drop { $0 == "@" }
    let found = questions.filter { $0.item.matches(prefix: typed) }
    guard found.count == 1 else {
      throw CommandError(
        .couldNot,
        "\(found.isEmpty ? "No open question matches" : "Several open questions match") "
          + "'\(halves[0])'.",
        hints: ["To list them: roadmap update \(plan)"])
    }
    guard !isGone else { return PlanAnswer(item: found[0].item, line: nil) }
    let line = found[0].candidates.first {
      $0.address == halves[1].lowercased() || $0.key.description == halves[1]
        || (halves[1].hasPrefix("@") && $0.key.matches(prefix: halves[1].dropFirst()))
    }
    guard let line else {
      throw CommandError(
        .couldNot, "'\(halves[1])' is not one of the candidates.",
        list: found[0].candidates.map { "  \($0.address)  \($0.text)" })
    }
    return PlanAnswer(item: found[0].item, line: line.key)
  }
}
