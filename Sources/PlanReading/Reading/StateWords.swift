import RoadmapModel

/// The state a table's status cell names in words.
enum StateWords {
  static func read(_ text: UnsafeBufferPointer<UInt8>, _ cell: ByteRange) -> Item.State {
    let word = InlineText.plain(text, cell).lowercased()
    switch word {
    case "done", "complete", "completed", "finished", "yes", "y", "x", "✓", "✔", "100%", "hecho",
      "erledigt", "fertig", "fait", "terminé", "tamam", "feito", "готово", "完成", "已完成",
      "completado",
      "completada", "listo", "sí", "concluído", "concluída", "sim", "ja", "oui", "completato",
      "fatto",
      "sì", "tamamlandı", "evet", "klaar", "gedaan", "zrobione", "tak", "да", "выполнено",
      "сделано",
      "завершено", "完了", "済", "済み", "はい", "是", "완료", "예", "hoàn thành", "xong", "selesai",
      "sudah", "تم", "पूर्ण":
      return .done
    case "started", "in progress", "wip", "doing", "ongoing", "en curso", "in arbeit", "en cours",
      "进行中", "в процессе", "進行中", "進行", "学習中", "진행중", "진행 중", "학습중", "en progreso",
      "em andamento", "in corso", "devam ediyor", "bezig", "w toku", "в работе", "đang học",
      "đang làm", "sedang berjalan":
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
    "не начато", "нет", "未开始", "未着手", "예정", "미완료", "chưa", "chưa bắt đầu", "belum",
  ]
}
