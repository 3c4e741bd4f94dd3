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
}
