import CommandLineKit
import RoadmapKit

/// Lets a plan tick its file, or leave it alone again.
struct TickFileChange {
  let access: PlanAccess
  let plan: PlanID
  let isOn: Bool

  init(_ access: PlanAccess, _ plan: PlanID, isOn: Bool) {
    (self.access, self.plan, self.isOn) = (access, plan, isOn)
  }

  /// What is to be told of it.
  func made() throws -> [StyledText] {
    access.relist()
    guard let entry = try access.library[plan] else { throw try access.unknown(plan.description) }
    // What is wrong with the file is said as everywhere.
    if isOn { _ = try entry.readPlan() }
    let shelf = try access.shelf
    let made: TickFileStart
    do {
      guard isOn else { return ended(try shelf.ticking.end(entry), entry) }
      made = try shelf.ticking.begin(entry)
    } catch let failure as TickFileFailure {
      throw error(failure)
    }
    try access.reportRecorded()
    return Self.begun(made, entry.origin.name)
  }

  /// Where ticks go, and which cannot.
  static func begun(_ made: TickFileStart, _ path: String) -> [StyledText] {
    var lines: [StyledText] = []
    if made.isRepaired {
      lines.append(
        "\("kept in the journal only", .heading)  the text of '\(path)' was repaired to be read, so it is never written"
      )
    } else if made.boxes == made.items {
      lines.append("\("ticks go into", .heading) '\(path)'")
    } else if made.boxes == 0 {
      lines.append(
        "\("kept in the journal only", .heading)  none of the \(PlanWords.count(made.items, "item")) in '\(path)' has a box"
      )
    } else {
      lines.append("\("ticks go into", .heading) '\(path)'")
      lines.append(
        "\(made.boxes) of \(PlanWords.count(made.items, "item")) have a box; the others are kept in the journal only"
      )
    }
    if made.taken > 0 {
      lines.append("imported \(PlanWords.count(made.taken, "mark")) of the file")
    }
    return lines
  }

  private func ended(_ wasOn: Bool, _ entry: PlanLibrary.Entry) -> [StyledText] {
    [
      wasOn
        ? "\("ticks stay out of", .heading) '\(entry.origin.name)' from now on; it is left as it is"
        : "\(plan.description, .address) does not tick its file"
    ]
  }

  private func error(_ failure: TickFileFailure) -> CommandError {
    switch failure {
    case .isElsewhere:
      CommandError(
        .couldNot, "The file of '\(plan)' is on another machine.",
        hints: ["To tie one of this machine to it: roadmap add FILE --name \(plan) --tick-file"])
    case .isBundled:
      CommandError(
        .couldNot, "'\(plan)' comes with the program: it has no file to tick.",
        hints: ["To make a file of your own from it: roadmap edit \(plan)"])
    case .isUnreadable(let path):
      CommandError(
        .plan, "Cannot read '\(path)' as a plan just now; its boxes are left alone.",
        hints: ["If it is elsewhere now: roadmap add FILE --name \(plan) --tick-file"])
    }
  }
}
