import CommandLineKit
import RoadmapKit

/// The leaves that a command would do something with.
enum WantedItems {
  static func isWanted(by command: String) -> (StudiedPlan) -> (Int) -> Bool {
    switch command {
    case "check", "focus": having { $0 == .open || $0 == .started }
    case "uncheck": having { $0 == .done || $0 == .skipped }
    case "start": having { $0 == .open }
    case "stop": having { $0 == .started }
    case "skip": having { $0 == .open || $0 == .started }
    case "review": having { $0 == .done }
    case "choose":
      { plan in
        let optionality = Optionality(plan)
        return { plan.items[$0].kind == .option || optionality.isOptional($0) }
      }
    default: { _ in { _ in true } }
    }
  }

  /// Whether it is about what was recorded, so that a plan without any has nothing for it.
  static func areRecorded(for command: String) -> Bool {
    ["uncheck", "stop", "review"].contains(command)
  }

  private static func having(
    _ fits: @escaping (Item.State) -> Bool
  ) -> (StudiedPlan) -> (Int) -> Bool {
    { plan in { fits(plan.state(ofItem: $0)) } }
  }
}
