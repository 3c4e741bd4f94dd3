/// Why a push was not taken, by what git says of it: whether it is worth another try.
enum PushRefusal: Equatable {
  /// The branch has moved since: somebody else was quicker.
  case overtaken
  /// Somebody else is writing to it just now, or died while they were.
  case locked(String)
  /// There is no room left at the other end.
  case full(String)
  /// The host says too little: where the branch has not moved, it is refused for good.
  case unclear(String)
  /// A rule, a hook or missing rights: it would be the same the next time.
  case refused(String)

  /// `report`: what git prints for programs, "!\t…\t[remote rejected] (hook declined)"; `said`: what it
  /// tells people. `nil` where the remote said nothing of the branch.
  init?(report: String, said: String) {
    let line = report.split(separator: "\n").first { $0.hasPrefix("!") }
    guard let summary = line?.split(separator: "\t").last else { return nil }
    if summary.hasPrefix("[rejected]") {
      self = .overtaken
      return
    }
    let moved = ["but expected", "incorrect old value", "reference already exists"]
    if moved.contains(where: { said.contains($0) || summary.contains($0) }) {
      self = .overtaken
      return
    }
    let reason = Self.reason(summary, said)
    if said.contains(".lock': File exists") {
      self = .locked(reason)
    } else if Self.noRoom.contains(where: reason.contains) {
      self = .full(reason)
    } else if ["failed to update ref", "cannot lock ref", "failed to lock"].contains(
      where: summary.contains)
    {
      self = .unclear(reason)
    } else {
      self = .refused(reason)
    }
  }

  private static let noRoom = ["No space left on device", "Disk quota exceeded", "File too large"]

  /// "pre-receive hook declined: GH006: Protected branch update failed".
  private static func reason(_ summary: Substring, _ said: String) -> String {
    var reason = summary.drop { $0 != "(" }.dropFirst()
    if reason.last == ")" { reason.removeLast() }
    let lines = said.split(separator: "\n").filter { $0.hasPrefix("remote: ") }
      .map { line in
        let words = line.dropFirst("remote: ".count)
        return String(words.trimmingPrefix("error: ").trimmingPrefix("fatal: ")).trimmed
      }
      .filter { !$0.isEmpty }
    let remote = lines.first { line in noRoom.contains { line.contains($0) } } ?? lines.first
    let parts = [reason.isEmpty ? String(summary) : String(reason), remote].compactMap(\.self)
    return String(parts.joined(separator: ": ").prefix(300))
  }
}

extension String {
  /// git fills lines of the other side up with blanks.
  fileprivate var trimmed: String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
