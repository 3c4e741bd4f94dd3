import RoadmapModel

extension Vocabulary {
  /// Headings that tell how a plan is meant, not what is to be done: its method, its rules, how a
  /// repository is laid out. In a list beside others they are subjects like any.
  static let ways: [Row] = [
    (
      role(.aside),
      """
      methodology, study method, study methods, learning method, learning methods, \
      study approach, learning approach, approach, study strategy, learning strategy, \
      exam strategy, review strategy, revision strategy, core principles, key principles, \
      learning principles, rules, study rules, golden rules, conventions, \
      exam info, exam information, exam details, exam format, exam facts, exam overview, \
      about the exam, folder structure, directory structure, repository layout, \
      repo layout, important dates, key dates, deadlines, current status, status, tracking, \
      accountability, anti patterns to avoid, mistakes to avoid, key features
      """
    ),
    (
      role(.aside),
      """
      metodologia, metodo, metodo de estudio, metodo de estudo, estrategia, \
      estrategia de estudio, estrategia de estudo, principios, reglas, regras, enlaces utiles, \
      links uteis, recomendaciones, recomendacoes, errores comunes, erros comuns, motivacion, motivacao, \
      rutina, rutinas, seguimiento, acompanhamento, materiales, materiais, glosario, glossario, \
      estado actual, estado atual, avisos, methodologie, methode, \
      methode de travail, strategie, principes, regles, suivi, liens utiles, erreurs frequentes, \
      recommandations, materiel, remarques, methodik, vorgehen, vorgehensweise, lernmethode, \
      lernmethoden, lernstrategie, prinzipien, grundsatze, regeln, lernregeln, hilfsmittel, \
      haufige fehler, material, nutzliche links, rahmenbedingungen, empfehlungen, strategia, principi, \
      regole, materiali, errori comuni, suggerimenti, raccomandazioni, yontem, calisma yontemi, strateji, \
      ilkeler, kurallar, oneriler, faydali kaynaklar, basari ipuclari, sik yapilan hatalar, motivasyon, \
      werkwijze, regels, principes de base, zasady, metodyka, rekomendacje, metode, metode belajar, \
      metodologi, strategi, strategi belajar, prinsip, aturan, referensi, catatan, persyaratan
      """
    ),
    (
      role(.aside),
      """
      методика, методология, метод, стратегия, принципы, правила, рекомендации, \
      полезные ресурсы, частые ошибки, как пользоваться, статус, мотивация, 学习方法, 方法论, 学习策略, 复习策略, 考试策略, 原则, 学习原则, 规则, 执行规则, 学习工具, 考试信息, 项目结构, \
      现状, 风险提示, 常见错误, 时间安排, 每日例行, 心态, 學習方法, 原則, 規則, 方針, 学習方針, \
      学習方法, ルール, 注意事項, 教材, 参考資料, 推奨教材, モチベーション, 心構え, 補足, 학습 방법, \
      공부 방법, 방법, 전략, 학습 전략, 원칙, 규칙, 주의사항, 주의 사항, 추천 자료, 매일 루틴, 동기부여, \
      phuong phap, phuong phap hoc, phuong phap hoc tap, chien luoc, nguyen tac, quy tac, \
      loi khuyen, loi thuong gap, الطريقة, القواعد, المبادئ, नियम
      """
    ),
  ]
}
