import RoadmapModel

/// The state a table's status cell names in words.
enum StateWords {
  static func read(_ text: UnsafeBufferPointer<UInt8>, _ cell: ByteRange) -> Item.State {
    switch StateWord(InlineText.plain(text, cell).lowercased()) {
    case "done", "complete", "completed", "finished", "yes", "y", "x", "✓", "✔", "100%", "hecho",
      "erledigt", "fertig", "fait", "terminé", "tamam", "feito", "готово", "完成", "已完成",
      "completado",
      "completada", "listo", "sí", "concluído", "concluída", "sim", "ja", "oui", "completato",
      "fatto",
      "sì", "tamamlandı", "evet", "klaar", "gedaan", "zrobione", "tak", "да", "выполнено",
      "сделано",
      "завершено", "完了", "済", "済み", "はい", "是", "완료", "예", "hoàn thành", "xong", "selesai",
      "sudah", "tercapai", "terminada", "terminado", "finalizado", "finalizada", "abgeschlossen",
      "finito", "fini", "achevé", "пройдено", "изучено", "виконано", "зроблено", "ukończone",
      "gotowe",
      "bitti", "đã xong", "đã học", "已学", "已学完", "已掌握", "終了", "修了", "끝", "klar", "färdig",
      "ferdig", "تم", "مكتمل", "مكتملة", "पूर्ण", "पूरा":
      return .done
    case "started", "in progress", "wip", "doing", "ongoing", "en curso", "in arbeit", "en cours",
      "进行中", "в процессе", "進行中", "進行", "学習中", "진행중", "진행 중", "학습중", "en progreso",
      "em andamento", "in corso", "devam ediyor", "bezig", "w toku", "в работе", "đang học",
      "đang làm", "sedang berjalan", "sedang", "proses", "berjalan", "in bearbeitung", "laufend",
      "en proceso", "em progresso", "in lavorazione", "изучаю", "в процесі", "у процесі",
      "w trakcie",
      "çalışılıyor", "đang thực hiện", "学习中", "已开始", "着手中", "pågår", "pågående", "قيد التنفيذ",
      "जारी":
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
    "ausstehend", "geplant", "por hacer", "sin empezar", "não iniciado", "não iniciada",
    "non commencé",
    "в планах", "ожидает", "не розпочато", "заплановано", "do zrobienia", "nie rozpoczęte",
    "başlanmadı",
    "yapılacak", "chưa học", "chưa làm", "belum mulai", "待开始", "待学习", "待办", "计划中", "未学", "未完了",
    "未実施", "予定", "대기", "미시작", "ej påbörjad", "لم يبدأ",
  ]
}

/// A word to be compared with many: of ASCII, as most are, its bytes tell; other letters may be written
/// in more than one way.
private struct StateWord {
  private let text: String
  private let count: Int
  private let isASCII: Bool

  init(_ text: String) {
    self.text = text
    count = text.utf8.count
    isASCII = text.utf8.allSatisfy { $0 < 0x80 }
  }

  @inline(__always)
  static func ~= (known: StaticString, word: StateWord) -> Bool {
    guard word.isASCII else { return !known.isASCII && word.isWritten(known) }
    return known.utf8CodeUnitCount == word.count && word.hasBytes(of: known)
  }

  @inline(never)
  private func isWritten(_ known: StaticString) -> Bool { "\(known)" == text }

  @inline(never)
  private func hasBytes(of known: StaticString) -> Bool {
    known.withUTF8Buffer { text.utf8.elementsEqual($0) }
  }
}
