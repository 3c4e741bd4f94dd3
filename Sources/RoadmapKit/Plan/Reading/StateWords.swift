/// The state a table's status cell names in words.
enum StateWords {
  static func read(_ text: UnsafeBufferPointer<UInt8>, _ cell: ByteRange) -> Item.State {
    let word = InlineText.plain(text, cell).lowercased()
    switch word {
    case "done", "complete", "completed", "finished", "yes", "y", "x", "✓", "✔", "100%", "hecho",
      "erledigt", "fertig", "fait", "terminé", "tamam", "feito", "готово", "完成", "已完成":
      return .done
    case "started", "in progress", "wip", "doing", "ongoing", "en curso", "in arbeit", "en cours",
      "进行中", "в процессе":
      return .started
    case "skipped", "skip", "cancelled", "canceled", "n/a":
      return .skipped
    default: return .open
    }
  }

  /// Whether the cell is a word for how far a row is.
  static func names(_ text: UnsafeBufferPointer<UInt8>, _ cell: ByteRange) -> Bool {
    guard cell.count <= 32 else { return false }
    if read(text, cell) != .open { return true }
    return open.contains(InlineText.plain(text, cell).lowercased())
  }

  private static let open: Set<String> = [
    "todo", "to do", "to-do", "open", "pending", "not started", "planned", "next", "no", "n",
    "pendiente", "offen", "à faire", "a fazer", "pendente", "da fare", "bekliyor", "te doen",
    "не начато", "未开始", "未着手", "예정", "미완료", "chưa", "chưa bắt đầu", "belum",
  ]
}
