import RoadmapKit

/// What became of headings of an edited plan.
enum SectionNewsWords {
  /// As a sentence; empty where nothing recorded is concerned.
  static func text(_ section: SectionNews, of plan: PlanID, _ addresses: [Int: String]) -> String {
    let heading = section.heading
    switch section.change {
    case .renamed: return ""
    case .split(let others):
      return "The \(recorded(section)) of '\(heading)' \(verb(section, "stays", "stay")) with "
        + "\(section.place.flatMap { addresses[$0] } ?? ""); other lines of it are in "
        + "\(list(others, addresses)) now."
    case .gone:
      return "'\(heading)' is no longer in \(plan); its \(recorded(section)) "
        + "\(verb(section, "is", "are")) kept."
    }
  }

  /// Its verb and what is to be said below it.
  static func words(
    _ section: SectionNews, _ addresses: [Int: String]
  ) -> (verb: String, detail: String) {
    switch section.change {
    case .renamed(let before): ("heading", "was: \(before)")
    case .split(let others):
      (
        "split",
        "its \(recorded(section)) \(verb(section, "stays", "stay")) here; other lines of it are in "
          + "\(list(others, addresses))"
      )
    case .gone: ("removed", "its \(recorded(section)) \(verb(section, "is", "are")) kept")
    }
  }

  static func name(_ change: SectionNews.Change) -> String {
    switch change {
    case .renamed: "renamed"
    case .split: "split"
    case .gone: "gone"
    }
  }

  private static func recorded(_ section: SectionNews) -> String {
    switch (section.hasNote, section.hasChoice) {
    case (true, true): "note and choice"
    case (false, true): "choice"
    default: "note"
    }
  }

  private static func verb(_ section: SectionNews, _ one: String, _ two: String) -> String {
    section.hasNote && section.hasChoice ? two : one
  }

  private static func list(_ places: [Int], _ addresses: [Int: String]) -> String {
    places.compactMap { addresses[$0] }.listed(", ")
  }
}
