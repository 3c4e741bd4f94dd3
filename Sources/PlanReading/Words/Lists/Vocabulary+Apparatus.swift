import RoadmapModel

extension Vocabulary {
  /// Headings that hold no items.
  static let apparatus: [Row] = [
    (
      role(.apparatus, .closesRole),
      """
      table of contents, further reading, final thoughts, final thought, daily schedule, daily routine, \
      weekly schedule, weekly routine, daily timetable, weekly timetable, daily habits, weekly habits, \
      study tips, pro tips, learning resources, recommended resources, study resources, \
      recommended reading, recommended books, daily template, weekly template, reading list, \
      session template, study template, lesson template, check in template
      """
    ),
    (
      role(.apparatus),
      """
      how to use, how to follow, advice, contents, toc, on this page, in this document, \
      quick links, resource, resources, resource list, reference, references, reading, readings, \
      bibliography, sources, credits, citation, citations, book, books, ebooks, link, links, \
      video, videos, lecture slides, articles, blogs, podcasts, youtube, youtube channels, websites, \
      tools and resources, docs, materials, license, licence, copyright, disclaimer, legend, \
      progress legend, status legend, tip, tips, tips and tricks, tips for success, hint, hints, \
      note, notes, faq, faqs, frequently asked questions, q and a, about, about me, \
      about the author, author, authors, maintainers, contributing, contribution, contributions, \
      contributors, how to contribute, contribution guidelines, code of conduct, \
      acknowledgements, acknowledgments, acknowledgement, thanks, thank you, special thanks, \
      changelog, change log, star history, star this repo, schedule template, timetable, \
      habit tracker, notes template, log template, kpi, kpis, ground rules, guiding principles, \
      reminders, reminder, weekly review, daily review, weekly rhythm, weekly cadence, \
      weekly check in, monthly review, review template, whats next, what next, next steps, \
      if you want next, where to go next, conclusion, closing thoughts, final words, final word, \
      final note, final notes, final advice, parting words, last words, wrap up, good luck, \
      appendix, glossary, progress log, study log, time log, progress tracking, \
      progress tracker, progress bar, tracking progress, not now, out of scope, not covered, \
      not included, anti goals, non goals, navigation, quick navigation, when stuck, if stuck, \
      key takeaway, key insight, common mistakes, common pitfalls, pitfalls, textbook, \
      textbooks, course textbook, required text, required texts, required textbook, \
      required textbooks, required reading, required readings, course materials, course staff, \
      instructor, instructors, office hours, academic integrity, academic honesty, \
      attendance policy, grading policy, grading scheme, grade breakdown, late policy, \
      late submissions, accommodations, course policies, time allocation, study hours, \
      working hours, daily time, getting help, site layout, repo structure, repository structure, \
      metadata, exercise notes, muscles worked, apps, apps and tools, useful apps, \
      monthly summary, weekly summary, 月間まとめ, 週間まとめ
      """
    ),
    (
      role(.apparatus, .closesRole),
      "tips, tip, pitfalls, exam traps, common traps, legend, legende, leyenda, legenda"
    ),
    (role(.aside, .closesRole), "guidelines"),
    (
      role(.aside),
      """
      communities, community, key, support, feedback, contact, connect, policy, policies, \
      grading, routine, habits, rhythm, cadence, template, mindset, motivation, daily, weekly, \
      beyond, closing, budget, equipment, attendance, hours, avoid, progress metrics, \
      tracking metrics, weekly metrics, metrics to track
      """
    ),
    (
      role(.apparatus, .opensRole),
      """
      how to use this, how to read this, how to follow this, how to use the, how to follow the, \
      how this works, how this plan, how this roadmap, how to track, how i use, about this, \
      do not do, dont do, do not spend, dont spend, do not waste, dont waste, what not to do, things to avoid, what to avoid, what you are after, \
      who you are after, what i have learned, what ive learned, who is this for, who this is for, who should, is this for, resources for, apps for, guidelines for, \
      links for, books to read, books for, books i, tips for, notes on this, notes for, advice for, if you want, \
      if you fall behind, if you get stuck, if you are stuck, if youre stuck, when you get stuck, \
      when you are stuck, when youre stuck, if you miss, \
      want to go, what comes next, what to skip, skip for now, recommended resources, daily schedule, \
      daily routine, daily habits, weekly schedule, sample schedule, sample week, typical week, \
      suggested schedule, ideal day, table of contents, star this, tips, dicas, consejos, conseils, \
      consigli, tipps, советы, ipuclari, wskazowki, observacoes, observaciones, remarques, \
      notizen, hinweise, anmerkungen, bemerkungen, osservazioni, recommandations, recomendaciones, \
      recomendacoes, raccomandazioni, empfehlungen, рекомендации по, заметки по, примечания к, uwagi do, \
      zalecenia, oneriler, catatan untuk, luu y khi
      """
    ),
    (
      role(.apparatus),
      """
      contenidos del curso, indice, tabla de contenidos, recursos, referencias, bibliografia, enlaces, \
      libros, licencia, leyenda, consejos, notas, observaciones, observacoes, preguntas frecuentes, acerca de, requisitos, \
      requisitos previos, prerrequisitos, horario, rutina diaria, habitos, habitos diarios, plantilla, \
      proximos pasos, conclusion, conclusiones, agradecimientos, contribuir, como usar, \
      como usar este plan, sumario, referencia, livros, licenca, legenda, dicas, perguntas frequentes, \
      sobre, pre requisitos, rotina, rotina diaria, proximos passos, conclusao, agradecimentos, \
      contribuindo, table des matieres, sommaire, ressources, liens, livres, references, licence, legende, \
      conseils, astuces, a propos, prerequis, emploi du temps, routine quotidienne, habitudes, \
      prochaines etapes, remerciements, inhalt, inhaltsverzeichnis, ressourcen, quellen, literatur, \
      bucher, lizenz, legende, tipps, hinweise, notizen, haufige fragen, uber, voraussetzungen, zeitplan, \
      tagesablauf, tagesplan, gewohnheiten, vorlage, nachste schritte, fazit, danksagung, mitwirken, risorse, \
      riferimenti, libri, licenza, consigli, note, informazioni, prerequisiti, orario, abitudini, \
      conclusione, ringraziamenti, icindekiler, kaynaklar, kaynak, referanslar, kitaplar, lisans, \
      ipuclari, notlar, sss, hakkinda, on kosullar, gunluk program, aliskanliklar, sablon, sonraki adimlar, \
      sonuc, tesekkurler, katki, estructura del repositorio, estrutura do repositorio, \
      structure du depot, estructura del proyecto, estrutura do projeto, structure du projet, \
      projektstruktur, ordnerstruktur, struttura del progetto, proje yapisi, klasor yapisi, \
      struktura projektu, struktur proyek, struktur folder, структура проекта, 프로젝트 구조, \
      プロジェクト構成, フォルダ構成, estructura de carpetas, estrutura de pastas
      """
    ),
    (
      role(.apparatus),
      """
      inhoud, inhoudsopgave, bronnen, boeken, licentie, voorwaarden, dagritme, sjabloon, volgende stappen, \
      spis tresci, zasoby, zrodla, materialy, ksiazki, licencja, wskazowki, notatki, wymagania, \
      plan dnia, nawyki, szablon, nastepne kroki, podsumowanie, podziekowania, содержание, оглавление, \
      ресурсы, материалы, полезные ссылки, ссылки, литература, книги, источники, лицензия, легенда, \
      советы, заметки, примечания, вопросы и ответы, о проекте, требования, предварительные требования, \
      расписание, распорядок дня, привычки, шаблон, что дальше, заключение, благодарности, ресурси, \
      зміст, 目录, 目錄, 资源, 学习资源, 推荐资源, 参考资料, 参考, 参考文献, 参考书, 参考链接, 相关链接, 链接, \
      推荐书籍, 书籍, 书单, 许可证, 许可, 版权, 图例, 说明, 使用说明, 如何使用, 提示, 建议, 学习建议, 备注, 注意, \
      注意事项, 常见问题, 关于, 前置知识, 前提条件, 时间表, 每日安排, 每日计划, 作息时间, 习惯, 每日习惯, 模板, \
      下一步, 总结, 结语, 致谢, 贡献, 目次, 参考書, リソース, 参考リンク, ライセンス, 使い方, ヒント, 注意点, \
      よくある質問, 前提知識, 前提, ポイント, 学習のポイント, 次のステップ, まとめ, おわりに, 목차, 참고 자료, 참고자료, 자료, 라이선스, 사용법, \
      팁, 참고, 자주 묻는 질문, 선수 지식, 다음 단계, 마무리, muc luc, tai lieu, tai lieu tham khao, \
      tai nguyen, nguon hoc, sach, lien ket, giay phep, chu thich, meo, ghi chu, luu y, \
      cau hoi thuong gap, yeu cau, lich hang ngay, thoi gian bieu, thoi quen, buoc tiep theo, \
      ket luan, loi cam on, cach su dung, daftar isi, sumber, sumber daya, المصادر, المراجع, المحتويات, \
      структура репозитория, 目录结构, ディレクトリ構成, 폴더 구조, cau truc thu muc, الفهرس, الموارد, موارد, روابط, روابط مفيدة, كتب, مصادر التعلم, مصادر إضافية, ملاحظات, نصائح, संसाधन, संदर्भ
      """
    ),
  ]
}
