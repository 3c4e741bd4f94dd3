import Platform

/// What the models need of the C library.
package enum Power {
  package static func of(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

  /// Of Euler's number, rounded as the published implementation rounds it.
  static func ofE(_ exponent: Double) -> Double { pow(2.718281828459045, exponent) }
}
