import RoadmapKit

/// Words for days, with the days they are.
enum DayOffers {
  static func offers(_ context: CommandContext) -> [CompletionOffer] {
    guard let today = try? Moment(context.environment).today else { return [] }
    let named = [("today", today), ("yesterday", today.advanced(by: -1))]
    let week = (2...7).map { back -> (String, Day) in
      let day = today.advanced(by: -back)
      return ("\(day.weekday)", day)
    }
    return (named + week).map { CompletionOffer($0.0, Calendar.heading($0.1, today: today)) }
  }
}
