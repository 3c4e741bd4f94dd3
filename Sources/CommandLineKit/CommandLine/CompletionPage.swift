/// What a shell's completion function reads: a line an offer, its meaning behind a tab, and
/// `:files` where the names of files fit too.
struct CompletionPage {
  /// What the functions call the program with; no word that anybody types.
  static let request = "---complete"
  /// More than a user looks through.
  private static let most = 500

  let program: Program
  let context: CommandContext

  func bytes(_ words: [String]) -> [UInt8] {
    let answer = answer(words)
    let word = words.last ?? ""
    var page = Page(context.screen)
    for offer in answer.offers.filter({ $0.word.hasPrefix(word) }).prefix(Self.most) {
      page.record([offer.word, offer.meaning])
    }
    if answer.takesFiles { page.line(":files") }
    return page.bytes
  }

  private func answer(_ words: [String]) -> CompletionAnswer {
    switch CompletionReader(program: program).expectation(words) {
    case .nothing: return CompletionAnswer()
    case .commands, .topics: return CompletionAnswer(commands)
    case .options(let options):
      return CompletionAnswer(options.map { CompletionOffer($0.name, $0.help) })
    case .value(let query, let lead):
      var answer = values(query)
      guard !lead.isEmpty else { return answer }
      answer.offers = answer.offers.map { CompletionOffer(lead + $0.word, $0.meaning) }
      return answer
    }
  }

  private var commands: [CompletionOffer] {
    program.groups.flatMap { group in
      program.commands.map { $0.descriptor }.filter { $0.group == group }
        .map { CompletionOffer($0.name, $0.summary) }
    } + [CompletionOffer(HelpCommand.name, HelpCommand.summary)]
  }

  private func values(_ query: CompletionQuery) -> CompletionAnswer {
    let parameter = query.parameter
    if let answer = program.completion(query, context) { return answer }
    guard parameter.repeats, let comma = query.word.lastIndex(of: ",") else {
      return CompletionAnswer(parameter.values.map { CompletionOffer($0) })
    }
    // `--kind study,pro`
    let lead = query.word[...comma]
    let taken = Set(lead.split(separator: ",").map(String.init))
    return CompletionAnswer(
      parameter.values.filter { !taken.contains($0) }.map { CompletionOffer(lead + $0) })
  }
}
