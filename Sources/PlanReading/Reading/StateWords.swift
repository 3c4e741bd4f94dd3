package import RoadmapModel

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
}
