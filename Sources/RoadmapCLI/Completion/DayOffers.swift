import CommandLineKit
import RoadmapKit

/// Words for days, with the days they are.
enum DayOffers {
  static func offers(_ query: CompletionQuery, _ context: CommandContext) -> [CompletionOffer] {
    guard let today = try? Moment(context.environment).today else { return [] }
    // The same weekday's name is one gone by or one to come, as the option has it.
    let isToCome = query.parameter.name == "--until"
    let sign = isToCome ? 1 : -1
    let named = [
      isToCome ? nil : ("today", today),
      (isToCome ? "tomorrow" : "yesterday", today.advanced(by: sign)),
    ]
    let week = (2...7).map { days -> (String, Day)? in
      let day = today.advanced(by: sign * days)
      return ("\(day.weekday)", day)
    }
    return (named + week).compactMap(\.self).map {
      CompletionOffer($0.0, DayWords.heading($0.1, today: today))
    }
  }
}
