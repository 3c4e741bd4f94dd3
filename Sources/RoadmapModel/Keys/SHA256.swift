/// SHA-256 (FIPS 180-4): texts of plans are named by it where they travel.
package enum SHA256 {
  /// Sixty-four hexadecimal digits, in lower case.
  package static func name(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = hash(bytes).flatMap { word in
      stride(from: 28, through: 0, by: -4).map { digits[Int(word >> UInt32($0) & 15)] }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether a text is a name as `name(of:)` gives it.
  package static func isName(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      }
  }

  private static func hash(_ bytes: [UInt8]) -> [UInt32] {
    var state: [UInt32] = [
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
      0x5be0_cd19,
    ]
    var words = [UInt32](repeating: 0, count: 64)
    bytes.withUnsafeBufferPointer { text in
      for start in stride(from: 0, to: text.count - text.count % 64, by: 64) {
        mix(text, start, &words, into: &state)
      }
    }
    var end = Array(bytes.suffix(bytes.count % 64)) + [0x80]
    while end.count % 64 != 56 { end.append(0) }
    let bits = UInt64(bytes.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      end.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    end.withUnsafeBufferPointer { text in
      for start in stride(from: 0, to: text.count, by: 64) {
        mix(text, start, &words, into: &state)
      }
    }
    return state
  }

  /// One block of 64 bytes; `words` is room that all blocks share.
  private static func mix(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ words: inout [UInt32],
    into state: inout [UInt32]
  ) {
    for place in 0..<16 {
      let at = start + place * 4
      words[place] =
        UInt32(text[at]) << 24 | UInt32(text[at + 1]) << 16 | UInt32(text[at + 2]) << 8
        | UInt32(text[at + 3])
    }
    for place in 16..<64 {
      let (a, b) = (words[place - 15], words[place - 2])
      let first = right(a, 7) ^ right(a, 18) ^ a >> 3
      let second = right(b, 17) ^ right(b, 19) ^ b >> 10
      words[place] = words[place - 16] &+ first &+ words[place - 7] &+ second
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for place in 0..<64 {
      let rotated = right(e, 6) ^ right(e, 11) ^ right(e, 25)
      let first = h &+ rotated &+ (e & f ^ ~e & g) &+ constants[place] &+ words[place]
      let second = (right(a, 2) ^ right(a, 13) ^ right(a, 22)) &+ (a & b ^ a & c ^ b & c)
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    for (place, word) in [a, b, c, d, e, f, g, h].enumerated() { state[place] &+= word }
  }

  private static func right(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
