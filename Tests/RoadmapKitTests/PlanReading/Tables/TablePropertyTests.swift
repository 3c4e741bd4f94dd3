import RoadmapKit
import Testing

/// What a table holds is seen in its cells: the words of its header and the headings around it
/// may be of any language.
@Suite struct TablePropertyTests {
  /// Header words for week, topic and task.
  private static let headers = [
    ["Week", "Topic", "Task"], ["Weeks", "Topics", "Tasks"], ["Semana", "Tema", "Tarea"],
    ["Semanas", "Contenidos", "Tareas"], ["Woche", "Thema", "Aufgabe"],
    ["Kalenderwoche", "Themen", "Aufgaben"], ["Semaines", "Sujets", "Tâches"],
    ["Settimana", "Argomento", "Compito"], ["Hafta", "Konu", "Görev"],
    ["Неделя", "Тема", "Задача"],
    ["Tydzień", "Temat", "Zadanie"], ["주차", "주제", "과제"], ["周", "主题", "任务"],
    ["週", "テーマ", "課題"], ["Tuần", "Chủ đề", "Nhiệm vụ"], ["Minggu", "Topik", "Tugas"],
    ["الأسبوع", "الموضوع", "المهمة"], ["सप्ताह", "विषय", "कार्य"],
    // Words of no list: the cells are enough.
    ["Viikot", "Aihe", "Tehtävä"], ["Εβδομάδα", "Θέμα", "Εργασία"], ["?", "Foo", "Bar"],
  ]

  @Test(arguments: [11, 12, 13, 14] as [UInt64])
  func translatingHeaderWordsKeepsTheItems(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let rows = Self.rows(&random)
      let first = try Self.texts(Self.headers[0], rows)
      #expect(first.count == rows.count, "seed \(seed): \(rows)")
      for header in Self.headers.dropFirst() {
        #expect(try Self.texts(header, rows) == first, "seed \(seed): \(header) \(rows)")
      }
    }
  }

  @Test(arguments: [21, 22, 23] as [UInt64])
  func outerPipesChangeNothing(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let rows = Self.rows(&random)
      let bare = (["Week | Topic | Task", "--|--|--"] + rows.map { $0.joined(separator: " | ") })
        .joined(separator: "\n")
      let plan = try Fixtures.plan("# Table\n\n\(bare)\n")
      #expect(
        try Self.texts(Self.headers[0], rows) == plan.items.indices.map { plan.text(ofItem: $0) },
        "seed \(seed): \(bare)")
    }
  }

  private static let topics = [
    "Python", "SQL", "Shell", "Networks", "Graphs", "Testing", "Proofs", "Drawing",
  ]
  private static let tasks = [
    "read two chapters", "write a small tool", "explain it aloud", "solve five problems",
    "draw the picture", "compare three answers", "repeat from memory", "ask a colleague",
  ]

  /// Three to nine weeks; topics repeat at times, tasks do not.
  private static func rows(_ random: inout SeededGenerator) -> [[String]] {
    let count = Int.random(in: 3...8, using: &random)
    let repeats = Bool.random(using: &random)
    let start = Int.random(in: 0..<topics.count, using: &random)
    return (0..<count).map { row in
      let topic = repeats ? topics[(start + row / 3) % topics.count] : topics[row % topics.count]
      return ["\(row + 1)", topic, tasks[row % tasks.count]]
    }
  }

  private static func texts(_ header: [String], _ rows: [[String]]) throws -> [String] {
    let lines = [header, ["---", "---", "---"]] + rows
    let table = lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    let plan = try Fixtures.plan("# Table\n\n\(table)\n")
    return plan.items.indices.map { plan.text(ofItem: $0) }
  }
}
