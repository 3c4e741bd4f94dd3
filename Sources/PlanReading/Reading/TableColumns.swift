package import RoadmapModel

/// What the columns of a table hold, read from its header row.
struct TableColumns {
  enum Role {
    /// The task, topic or subject of the row.
    case subject
    /// The week, day or date of the row.
    case period
    /// `#`: counts the rows.
    case number
    case state
    /// Hours, links, remarks: notes of the row.
    case other
    /// Times of day: the table is a timetable.
    case clock
    case unknown
  }

  private(set) var roles: [Role] = []
  private(set) var subject: Int?
  private(set) var period: Int?
  private(set) var state: Int?
  /// How the numbers of the period column are to be understood.
  private(set) var periodName: Period.Name?

  init(_ text: UnsafeBufferPointer<UInt8>, header: ByteRange) {
    for cell in TableCells(text, header) {
      roles.append(Self.role(text, cell))
    }
    period = roles.firstIndex { $0 == .period }
    periodName = period.flatMap { Self.periodName(text, header, column: $0) }
    state = roles.firstIndex { $0 == .state }
    subject =
      roles.firstIndex { $0 == .subject }
      ?? (period != nil || state != nil || roles.contains(.number)
        ? roles.firstIndex { $0 == .unknown } : nil)
  }

  var isTimetable: Bool { roles.first == .clock }

  /// Whether the column only counts the rows.
  func counts(_ place: Int) -> Bool { place < roles.count && roles[place] == .number }

  private static func periodName(
    _ text: UnsafeBufferPointer<UInt8>, _ header: ByteRange, column: Int
  ) -> Period.Name? {
    let cell = Array(TableCells(text, header))[column]
    let word = InlineText.plain(text, cell).lowercased()
    let names: [(String, Period.Name)] = [
      ("week", .week), ("day", .day), ("month", .month), ("phase", .phase), ("quarter", .quarter),
      ("semana", .week), ("woche", .week), ("semaine", .week), ("hafta", .week), ("неделя", .week),
      ("周", .week), ("tuần", .week), ("sprint", .sprint),
    ]
    return names.first { word.hasPrefix($0.0) }?.1
  }

  private static func role(_ text: UnsafeBufferPointer<UInt8>, _ cell: ByteRange) -> Role {
    let name = InlineText.plain(text, cell).lowercased()
    if name.isEmpty { return .unknown }
    let words = name.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard let first = words.first else {
      if name.contains("✅") { return .state }
      return name.contains("#") || name.contains("№") ? .number : .unknown
    }
    for word in [words.joined(separator: " "), first, words.last ?? first] {
      if let role = vocabulary[word] { return role }
    }
    return name.contains("周") || name.contains("天") || name.contains("月") ? .period : .unknown
  }

  private static let vocabulary: [String: Role] = {
    var roles: [String: Role] = [:]
    let lists: [(Role, String)] = [
      (
        .subject,
        """
        task tasks topic topics title subject subjects what activity activities content contents \
        theme lesson lessons chapter module course skill skills concept concepts problem problems \
        exercise exercises lecture lectures assignment assignments homework lab labs project study learn item \
        items description focus goal goals objective objectives book milestone tema temas tarea tareas aufgabe thema themen sujet tâche thème \
        konu konular görev assunto tarefa argomento attività onderwerp taak temat zadanie тема темы \
        задача 内容 主题 任务 学习内容 chủ đề nội dung
        """
      ),
      (
        .period,
        """
        week weeks day days month months date dates phase sprint quarter period when semester \
        semana semanas día dia mes mês woche tag monat semaine jour mois hafta gün ay settimana \
        giorno mese maand tydzień miesiąc неделя день месяц 周 天 月 周次 日期 时间 tuần ngày tháng
        """
      ),
      (
        .state,
        """
        status state done complete completed progress finished check checked ✓ ✔ estado stand \
        statut état durum статус готово 状态 完成 trạng
        """
      ),
      (
        .other,
        """
        link links url resource resources source sources hours hour duration notes note comment \
        comments difficulty level estimate effort priority reference references reading deliverable \
        deliverables output outcome horas recursos stunden heures saat 备注 资源
        """
      ),
      (.number, "no nr num number"),
      (.clock, "time clock hora uhrzeit heure zeit"),
    ]
    for (role, words) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) where roles[String(word)] == nil {
        roles[String(word)] = role
      }
    }
    return roles
  }()
}
