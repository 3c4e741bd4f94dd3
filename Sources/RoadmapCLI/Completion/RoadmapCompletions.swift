import CommandLineKit
import RoadmapKit

/// The words to offer for values that only the user's plans and settings know.
enum RoadmapCompletions {
  /// `nil` where the table's own words are all: a test sees to it that there are some.
  @Sendable static func answer(
    _ query: CompletionQuery, _ context: CommandContext
  ) -> CompletionAnswer? {
    let word = query.word
    switch query.parameter.valueName {
    case "plan" where query.command == "status":
      return addresses(query, context)
    case "plan":
      let takesFiles = ["next", "list", "search"].contains(query.command)
      let offers = AddressOffers(query.command, context).plans(word)
      return CompletionAnswer(offers, takesFiles: takesFiles && offers.isEmpty)
    case "item", "what", "address":
      return addresses(query, context)
    case "section", "place":
      return CompletionAnswer(AddressOffers(query.command, context).places(word))
    case "words":
      // 'list' takes a plan or a place too; what is searched for, nobody can know.
      return query.command == "list" ? addresses(query, context) : CompletionAnswer()
    case "file": return CompletionAnswer(takesFiles: true)
    case "link", "repository": return CompletionAnswer(takesFiles: !word.contains(":"))
    case "day", "date": return CompletionAnswer(DayOffers.offers(query, context))
    case "time":
      return CompletionAnswer(["30m", "45m", "1h", "1h30m", "2h"].map { CompletionOffer($0) })
    case "grade":
      return CompletionAnswer(["again", "hard", "good", "easy"].map { CompletionOffer($0) })
    case "setting":
      return CompletionAnswer(Settings.all.map { CompletionOffer($0.name, $0.meaning) })
    case "value": return CompletionAnswer(settingValues(query))
    case "text", "count", "id", "item-line", "clock", "name": return CompletionAnswer()
    default: return nil
    }
  }

  private static func addresses(
    _ query: CompletionQuery, _ context: CommandContext
  ) -> CompletionAnswer {
    // A note's text follows its item; a path is no address.
    guard !query.word.contains("/") else { return CompletionAnswer(takesFiles: true) }
    let given = query.given[query.parameter.name] ?? []
    let offers = AddressOffers(query.command, context).places(query.word)
      .filter { !given.contains($0.word) }
    let takesFiles = ["show", "list"].contains(query.command)
    return CompletionAnswer(offers, takesFiles: takesFiles && offers.isEmpty)
  }

  private static func settingValues(_ query: CompletionQuery) -> [CompletionOffer] {
    guard let name = query.given["setting"]?.first, let setting = Settings.named(name),
      query.given["value"] == nil
    else { return [] }
    // Several words are one value, so the first ones are what a shell can insert.
    return setting.examples.filter { !$0.contains(" ") }.map {
      CompletionOffer($0, $0 == setting.standardText ? "the default" : "")
    }
  }
}
