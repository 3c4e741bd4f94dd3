import PlanReading

/// What a line says, whatever length or day it names behind it.
package enum LineWords {
  package static func of(_ text: String) -> String {
    ComparedText.identity(of: StatedFields.removed(fromLine: text) ?? text)
  }
}
