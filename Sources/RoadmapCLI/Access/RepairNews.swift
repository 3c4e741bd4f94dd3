import CommandLineKit
import RoadmapKit

/// Says once, beside the result, that a file's text was mended.
enum RepairNews {
  static func report(_ repair: Repair, of path: String, in context: CommandContext) {
    context.note("\(text(repair, of: path))")
  }

  private static func text(_ repair: Repair, of path: String) -> String {
    let name = path == "-" ? "standard input" : "'\(path)'"
    let encoding = repair.encoding.displayName
    switch repair.encoding {
    case .utf16LittleEndian, .utf16BigEndian:
      return "\(path == "-" ? "Standard input" : name) is \(encoding) and was read as such."
    default:
      let lines = PlanWords.count(repair.lines, "line")
      let rest = path == "-" ? "" : " The file itself is unchanged."
      return "Repaired \(lines) of \(name) damaged by \(encoding)." + rest
    }
  }
}
