import RoadmapKit
import Testing

/// A plan written anew or translated, in the same order under the same headings: one question for all of
/// its lines, and never a silent loss.
@Suite struct RewrittenPlanTests {
  private static let english = """
    ## Week 1: First steps
    - Install the compiler
    - Print a greeting
    - Variables and types
    ## Week 2: Going on
    - Loops and conditions
    - Functions with parameters
    - Write a guessing game
    ## Week 3: The end
    - Error messages
    - Show the game to a friend
    """
  private static let spanish = """
    ## Semana 1: Primeros pasos
    - Instalar el compilador
    - Imprimir un saludo
    - Variables y tipos
    ## Semana 2: Seguir adelante
    - Bucles y condiciones
    - Funciones con parámetros
    - Escribir un juego de adivinanzas
    ## Semana 3: El final
    - Mensajes de error
    - Enseñar el juego a un amigo
    """

  /// Each old line, and the one line it may be.
  private func asked(_ edit: SmallMatch) -> [String] {
    edit.match.questions.sorted { $0.old < $1.old }.map {
      "\($0.old)=\($0.candidates.map { "\($0.new)" }.joined(separator: ","))"
    }
  }

  @Test func aTranslationIsAskedAboutAtOnce() throws {
    let edit = try SmallMatch(Self.english, Self.spanish)
    let kept = edit.match.items.count { $0.old != nil }
    #expect(kept + edit.match.questions.count == 8)
    #expect(asked(edit).allSatisfy { $0.split(separator: "=")[0] == $0.split(separator: "=")[1] })
    #expect(edit.match.summary.together == edit.match.questions.count)
  }

  @Test func onlyWhatHasProgressIsAskedAbout() throws {
    let edit = try SmallMatch(Self.english, Self.spanish, done: ["Print a greeting"])
    #expect(asked(edit) == ["1=1"])
    #expect(try SmallMatch(Self.english, Self.spanish, done: []).questions.isEmpty)
  }

  @Test func aWeekPutBetweenThemIsNew() throws {
    let more = Self.spanish.replacing(
      "## Semana 2", with: "## Semana de repaso\n- Repasar los apuntes\n## Semana 2")
    let edit = try SmallMatch(Self.english, more)
    #expect(edit.match.items[3].fate == .new)
    #expect(edit.match.items.count { $0.old != nil } + edit.match.questions.count == 8)
  }

  @Test func linesThatStayedAreTheirOwn() throws {
    let edit = try SmallMatch(
      Self.english, Self.spanish.replacing("Mensajes de error", with: "Error messages"))
    #expect(edit.match.items[6].old == 6)
    #expect(edit.match.items.count { $0.old != nil } + edit.match.questions.count == 8)
  }

  @Test func oneLineInALongPlanIsNoRewriting() throws {
    let edit = try SmallMatch(
      Self.english, Self.english.replacing("Print a greeting", with: "Bake bread"))
    #expect(edit.match.summary.together == 0)
    #expect(edit.questions == ["Print a greeting": ["Bake bread"]])
  }

  private static let six = [
    "Variables and types", "Loops", "Write functions", "Read a file", "Error messages",
    "Publish the program",
  ]
  private static let seis = [
    "Variables y tipos", "Bucles", "Escribir funciones", "Leer un archivo", "Mensajes de error",
    "Publicar el programa",
  ]

  /// A line more, wherever it stands, and a line less.
  @Test(arguments: 0...12)
  func aLineMoreOrLessIsNoOtherPlan(_ place: Int) throws {
    var lines = Self.seis
    if place > 6 { lines.remove(at: place - 7) } else { lines.insert("Instalar", at: place) }
    func text(_ lines: [String]) -> String {
      "## Week 1\n" + lines.map { "- [ ] \($0)\n" }.joined()
    }
    let edit = try SmallMatch(text(Self.six), text(lines), done: Set(Self.six.prefix(4)))
    #expect(edit.match.questions.count == 4)
    // Which line went, nobody knows: it may be one that was done, and then that has two that it may be.
    let alone = edit.match.questions.filter { $0.candidates.count == 1 }
    #expect(alone.count >= (place > 6 ? 3 : 4))
    #expect(edit.match.summary.together >= alone.count)
    // Nothing is in common but a word or a line's length.
    let right = edit.questions.count { old, news in
      Self.six.firstIndex(of: old).map { news.contains(Self.seis[$0]) } ?? false
    }
    #expect(right + 1 >= edit.questions.count)
  }

  /// Of few lines one is left out: each that was done is asked about.
  @Test(arguments: [2, 3], 0..<3) func aShortPlanTranslatedLosesNoTick(_ count: Int, _ left: Int)
    throws
  {
    let olds = Array(Self.six[..<count])
    var news = Array(Self.seis[..<count])
    news.remove(at: min(left, count - 1))
    let edit = try SmallMatch(
      "## Week 1\n" + olds.map { "- [ ] \($0)\n" }.joined(),
      "## Week 1\n" + news.map { "- [ ] \($0)\n" }.joined())
    #expect(Set(edit.questions.keys) == Set(olds))
  }

  /// A section in a long plan, of which all else stays.
  @Test(arguments: 2...4) func aSectionTranslatedIsAskedAbout(_ count: Int) throws {
    func text(_ lines: [String]) -> String {
      "## Basics\n" + lines.prefix(count).map { "- \($0)\n" }.joined() + "## Kitchen\n"
        + (1...20).map { "- Bake bread of sort \($0)\n" }.joined()
    }
    let edit = try SmallMatch(text(Self.six), text(Self.seis))
    #expect(edit.match.questions.count == count)
    #expect(edit.match.questions.allSatisfy { $0.candidates.count == 1 })
  }
}
