import Testing

@testable import PlanMatching
@testable import RoadmapKit

/// In scripts that write no spaces a line grows by another word as in others: "Docker" and "Docker Swarm".
@Suite struct LetterGrowthTests {
  private func questions(_ old: String, _ new: String) throws -> [String] {
    func text(_ line: String) -> String {
      "## Week 1\n\n- [ ] 甲乙丙丁学习\n- [ ] \(line)\n- [ ] 操作系统调度\n"
    }
    let match = try SmallMatch(text(old), text(new))
    return match.questions.keys.sorted()
  }

  @Test(arguments: [
    ("微积分", "微积分补考"), ("参加考试", "参加考试补考"), ("买书", "买书架"), ("日本", "日本語"), ("日本語", "日本"),
    ("学习法语", "学习法语语法"), ("学习法语语法", "学习法语"), ("机器学习", "深度机器学习"), ("机器学习", "机器学习数学"),
    ("阅读红楼梦", "阅读红楼梦续集"), ("写论文", "写论文答辩"), ("学习日语", "学习日语教学"), ("完成作业", "完成作业批改"),
    ("数据库", "数据库迁移"), ("数据结构", "数据结构考试"), ("统计学习", "统计学"), ("数学分析", "数学分析史"), ("学开车", "学开车床"),
    ("データベース", "データベース移行"), ("英語の文法", "英語の文法テスト"), ("プログラミング入門", "プログラミング入門の講師"),
    ("ピアノ", "ピアノ調律"), ("写真", "写真集"), ("钢琴练习", "钢琴练习曲作曲"), ("เรียนภาษาไทย", "เรียนภาษาไทยโบราณ"),
    ("เขียนโปรแกรม", "เขียนโปรแกรมทดสอบ"), ("法语", "法语语法"), ("学Go", "学Go语言考试"),
  ])
  func `a line that is longer by a word is asked about`(old: String, new: String) throws {
    #expect(try questions(old, new) == [old])
  }

  @Test(arguments: [
    ("英語の文法", "英語文法"), ("学习微积分", "学习微积分（第一章）"), ("操作系统", "操作系统。"),
    ("如何在大规模集群中发现服务并保持连接", "如何在大规模集群中发现服务并稳定保持连接"),
  ])
  func `a particle, a remark or a word in a long sentence is not`(old: String, new: String) throws {
    #expect(try questions(old, new) == [])
  }
}
