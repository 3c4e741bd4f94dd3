import RoadmapKit

/// Says once, beside the result, that a file's text was mended.
enum RepairNews {
  static func report(_ repair: Repair, of path: String, in context: CommandContext) {
    context.report { page in
      page.line("\("Note:", .heading)  \(text(repair, of: path))")
    }
  }

  private static func text(_ repair: Repair, of path: String) -> String {
    let name = path == "-" ? "standard input" : "'\(path)'"
    let encoding = repair.encoding.displayName
    switch repair.encoding {
    case .utf16LittleEndian, .utf16BigEndian: return "\(path == "-" ? "Standard input" : name) is \(encoding); it was read as such."
    default:
      let lines = PlanWords.count(repair.lines, "line")
      let rest = path == "-" ? "" : " The file is left as it is."
      return "Repaired \(lines) of \(name) that had been through \(encoding)." + rest
    }
  }
}

extension TextEncoding {
  /// As people write it.
  var displayName: String {
    switch self {
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .windows1250: "Windows-1250"
    case .windows1251: "Windows-1251"
    case .windows1252: "Windows-1252"
    case .windows1253: "Windows-1253"
    case .windows1254: "Windows-1254"
    case .latin1: "ISO-8859-1"
    case .macRoman: "Mac Roman"
    }
  }
}
