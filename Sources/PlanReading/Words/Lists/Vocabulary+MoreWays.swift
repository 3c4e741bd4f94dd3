import RoadmapModel

extension Vocabulary {
  /// As `ways`: further headings that stand beside the work of a week or a chapter and are none.
  static let moreWays: [Row] = [
    (
      flag(.modifier),
      """
      written, video, audio, exercise, coach, coaches, trainer, lecture, training, workout, supplementary, \
      supplemental, supporting, interactive, paid, premium, beginner, advanced, common, typical, \
      empfohlene, nutzliche, wichtige, zusatzliche, kostenlose, weiterfuhrende, hilfreiche, haufige, \
      рекомендуемые, рекомендуемая, рекомендованные, полезные, полезная, дополнительные, \
      дополнительная, бесплатные, важные, учебные, основная, онлайн, корисні, рекомендовані, додаткові, \
      onerilen, onemli, faydali, yararli, ek, ucretsiz, polecane, przydatne, dodatkowe, darmowe, wazne, \
      typowe, czeste, handige, aanbevolen, belangrijke, autres, quelques, altri, altre, \
      bu haftanin, haftanin, bu hafta, bu asamanin, asama, 本周, 每周, 本阶段, 阶段, 本月, 本章, 今週の, 週間, 各週の, 本章の, \
      이번 주, 이번주, 주간, 단계, 단계별, 推荐, 学习, 參考, 参考, 相关, 免费, 优质, 补充, 扩展, 备考, おすすめ, 学習, 関連, 추천, 유용한, 학습, 무료, 추가
      """
    ),
    (
      trait(.trailing),
      """
      recomendado, recomendados, recomendada, recomendadas, adicional, adicionales, adicionais, gratuito, \
      gratuitos, gratuita, gratuitas, gratis, util, utiles, uteis, utili, utile, importante, importantes, \
      importanti, importants, complementario, complementarios, complementaria, complementarias, \
      complementar, complementares, complementaires, externo, externos, online, generales, gerais, generali, \
      clave, chave, conseille, conseilles, conseillees, recommande, recommandes, recommandees, \
      supplementaires, gratuites, consigliati, consigliate, raccomandati, raccomandate, aggiuntivi, \
      aggiuntive, gratuiti, belajar, rekomendasi, berguna, penting, tambahan, pendukung, bo sung, hoc tap, \
      huu ich, quan trong, tham khao, nen doc, khuyen nghi, mien phi, comunes, comuns, comuni, frecuentes, \
      frequentes, frequenti, umum, de apoyo, de apoio, de estudio, de estudo, de aprendizaje, \
      المقترحة, الموصى بها, المفيدة, الإضافية, de aprendizagem, de consulta, detude, detudes, dapprentissage, dapprofondissement, di studio, del curso, do curso, \
      final, finales, finais, finale, finali, finaux, practico, practica, pratico, pratique, akhir, \
      cuoi khoa, de progression, de la formation, pedagogiques, pedagogicos
      """
    ),
    (
      trait(.advice),
      """
      tip, tips, hint, hints, pitfall, pitfalls, mistakes, avoid, faq, dicas, consejos, conseils, astuces, consigli, \
      tipps, hinweise, советы, подсказки, ipuclari, wskazowki, 提示, 建议, 注意, ヒント, 注意点, 팁, meo
      """
    ),
    (
      trait(.each),
      """
      each, every, cada, chaque, jede, jeder, jedes, ogni, каждый, каждая, каждое, кожен, elk, elke, iedere, kazdy, \
      kazda, kazde, setiap, moi, 每个, 每個, 各, for each, for every, in each, in every, with each, para cada, \
      em cada, en cada, pour chaque, dans chaque, fur jede, fur jeden, fur jedes, in jeder, in jedem, per ogni, in ogni, \
      для каждого, для каждой, в каждом, в каждой, для кожного, для кожної, voor elk, voor elke, dla kazdego, \
      dla kazdej, untuk setiap, voi moi, cho moi, pro kazdy, for hver, for varje, 对于每个, 对每个, 每道题, 每一个
      """
    ),
    (
      trait(.again),
      """
      each week, each day, each month, each morning, each evening, each session, every week, every day, \
      every month, every morning, every evening, every session, at the end of each, at the end of every, \
      cada semana, cada dia, cada mes, todos los dias, todos os dias, toda semana, al final de cada, \
      ao final de cada, chaque semaine, chaque jour, chaque mois, tous les jours, a la fin de chaque, \
      jede woche, jeden tag, jeden monat, am ende jeder, am ende jedes, ogni settimana, ogni giorno, \
      ogni mese, alla fine di ogni, каждую неделю, каждый день, каждый месяц, ежедневно, еженедельно, \
      в конце каждого, в конце каждой, 每天, 每周, 每日, 每月, 每晚, 毎日, 毎週, 毎月, 매일, 매주, 매월, setiap hari, \
      setiap minggu, setiap bulan, moi ngay, moi tuan, moi thang, hang ngay, hang tuan, her gun, \
      her hafta, her ay, codziennie, kazdego dnia, co tydzien, elke dag, elke week
      """
    ),
    (trait(.ordinalWord), "ke, thu, no, nr, n, nº, num, numero"),
    (
      trait(.scope),
      """
      of, of the, of this, for, for the, for this, this, de, de la, de esta, de este, del, para la, \
      para esta, para este, da, do, desta, deste, para a, para o, du, de cette, de ce, pour la, pour cette, \
      pour ce, der, des, dieser, dieses, diese, fur die, fur diese, fur diesen, della, del, dello, di questa, \
      di questo, per la, per questa, van de, van deze, van dit, voor deze, на, этой, этого, на эту, на этот, \
      цього, na, tego, na ten, ini, untuk, nay, cua, cho, لهذا, هذا
      """
    ),
    (trait(.per), "per, por, par, pro"),
    (
      trait(.namesPlan),
      """
      plan, roadmap, road map, curriculum, syllabus, learning path, study path, study guide, bootcamp, \
      schedule, programme, program, training plan, checklist, plan de estudio, plan de estudios, \
      hoja de ruta, cronograma, plano, plano de estudos, roteiro, trilha, feuille de route, parcours, \
      lernplan, trainingsplan, studienplan, fahrplan, lehrplan, piano, piano di studio, percorso, \
      programma, план, учебный план, дорожная карта, программа, дорожня карта, plan nauki, yol haritasi, \
      calisma plani, ogrenme plani, lo trinh, ke hoach, rencana, rencana belajar, peta jalan, silabus, \
      kurikulum, 计划, 学习计划, 路线, 路线图, 学习路线, 课程, 大纲, 計画, 学習計画, ロードマップ, カリキュラム, 계획, 학습 계획, \
      로드맵, 커리큘럼, 스터디
      """
    ),
    (
      role(.focus, .opensRole),
      """
      why this, why it, why we, why i, why these, why the order, why local, por que importa, \
      por que es importante, por que isso, por que esta, por que este, pourquoi cest important, \
      pourquoi cet, pourquoi ce, warum das, warum dieser, warum diese, warum es, perche e importante, \
      perche questo, почему это, почему именно, зачем это, чому це, 为什么重要, 为什么要, 为什么这样, 为什么是, \
      為什麼, なぜ重要, なぜやる, なぜここ, なぜこの, 왜 중요, neden onemli, neden bu, dlaczego to, \
      mengapa penting, mengapa ini, kenapa penting, tai sao quan trong, waarom dit
      """
    ),
    (
      role(.aside),
      """
      tools needed, required tools, equipment needed, required equipment, \
      current level, starting level, key takeaways, takeaways, assumptions, risks, \
      job roles, expected salary, salary, career paths, career opportunities, \
      books and courses, courses and books, cheat sheets, cheat sheet, self check, \
      self check questions, reflection questions, common questions, what you need, \
      motivational quotes, schedule overview, good to know, quotes, format, learning format, \
      course format, session format, suggested workflow, recommended workflow, study workflow, daily workflow
      """
    ),
    (
      role(.aside),
      """
      formato, формат, 形式, 형식, status atual, anotacoes, apuntes, bibliographie, etat actuel, \
      niveau actuel, comment utiliser, comment utiliser ce plan, \
      aktueller stand, ausgangslage, buchempfehlungen, so nutzt du diesen plan, \
      stato attuale, текущий статус, текущий уровень, поради, посилання, \
      примітки, матеріали, предпосылки, где учить, что понадобится, contenido recomendado, \
      contenidos recomendados, conteudo recomendado, lecturas, leituras, lectures recommandees, \
      supports de cours, materialien, reglas de oro, reglas diarias, regras de ouro, \
      baglantilar, materiale, materiali, bahan, bahan ajar, bahan bacaan, nguon, \
      tai lieu hoc, materialy dodatkowe, wichtig, важно, quan trong, mevcut durum, nasil kullanilir, aciklamalar, uwagi, linki, \
      bledy, obecny stan, polecane ksiazki, opmerkingen, notities, tautan, buku, prasyarat, \
      kesalahan, cara menggunakan, cara penggunaan, keterangan, identitas, rujukan, \
      status saat ini, tinh trang hien tai, सुझाव, नोट्स, مصادر, منابع
      """
    ),
    (
      role(.aside),
      """
      推荐阅读, 延伸阅读, 参考阅读, 学習のコツ, 참고 링크, 주의, 笔记, 资料, 学习资料, 技巧, 学习技巧, 备考技巧, 贴士, 当前状态, 当前进度, 当前水平, 经验, \
      资料推荐, 书籍推荐, 资源推荐, 工具推荐, 资源汇总, 不学清单, 备忘, 附录, 你的优势, \
      メモ, 備考, コツ, 凡例, 現在の状況, よくある間違い, よくあるミス, 使用ツール, \
      메모, 비고, 범례, 현재 상태, 현재 수준, 학습 방식, 진행 방식, 진행 방법, 사용 방법, \
      사전 지식, 자주 하는 실수, 흔한 실수, 실수
      """
    ),
    (
      role(.aside),
      """
      where i am, where i am now, starting point, current situation, what im not doing, \
      what i am not doing, donts, dos and donts, our principles, success factors, study techniques, \
      study strategies, learning strategies, target audience, rewards, nicht im plan, was ich weglasse, \
      prufungsinfos, prufungsformat, zielgruppe, anmerkungen, wochentliche routine, nivel actual, \
      punto de partida, que no hacer, formato del examen, situacao atual, nivel atual, ponto de partida, \
      o que nao fazer, publico alvo, situation actuelle, point de depart, ce quil ne faut pas faire, \
      a ne pas faire, public vise, situazione attuale, livello attuale, cosa non fare, motivazione, \
      routine quotidiana, текущее состояние, что не делать, для кого, mevcut seviye, yapilmayacaklar, \
      gunluk rutin, obecny poziom, czego nie robic, motywacja, trinh do hien tai, nhung dieu khong lam, \
      dong luc, kondisi saat ini, level saat ini, yang tidak dilakukan, motivasi, rutinitas harian, \
      huidige situatie, motivatie, vereisten, dagelijkse routine, studiemethode, veelgemaakte fouten, \
      暂时不做, 暂不做, 不做什么, 不做的事, 动机, 前置要求, 先决条件, 适合人群, 現状, 現在のレベル, \
      やらないこと, アドバイス, 毎日のルーティン, よくある失敗, 対象者, 하지 않을 것, 하지 말 것, 동기, \
      준비물, 조언, 하루 루틴
      """
    ),
    (
      role(.aside),
      """
      recursos y herramientas, recursos e ferramentas, herramientas recomendadas, herramientas necesarias, \
      herramientas utilizadas, tecnologias utilizadas, tecnologias usadas, ferramentas recomendadas, \
      ferramentas necessarias, ferramentas utilizadas, outils recommandes, outils necessaires, \
      outils utilises, technologies utilisees, verwendete technologien, verwendete werkzeuge, \
      strumenti consigliati, strumenti utilizzati, tecnologie utilizzate, необходимые инструменты, \
      используемые инструменты, используемые технологии, kullanilan teknolojiler, kullanilan araclar, \
      gerekli araclar, potrzebne narzedzia, uzyte technologie, alat yang dibutuhkan, alat yang digunakan, \
      teknologi yang digunakan, cong cu can thiet, cong nghe su dung, 常用工具, 使用工具, 所需工具, 推荐工具, \
      使用技術, 사용 도구, 필요 도구, 사용 기술
      """
    ),
    (
      role(.aside),
      """
      session log, session logs, session notes, session history, learning log, work log, daily log, training log, \
      practice log, workout log, learning journal, study journal, diario de aprendizaje, diario de estudio, \
      registro de sesiones, registro de estudio, diario de estudos, registro de estudos, journal de bord, \
      journal d apprentissage, lerntagebuch, lernprotokoll, дневник обучения, журнал занятий, журнал обучения, \
      diario di studio, calisma gunlugu, dziennik nauki, 学习日志, 学习记录, 打卡记录, 每日记录, 更新日志, 学習ログ, \
      学習記録, 学習日誌, 학습 일지, 학습 기록, nhat ky hoc tap
      """
    ),
    (
      role(.aside),
      """
      seguimiento, seguimiento del progreso, registro de progreso, progreso, progresso, \
      registro de progresso, acompanhamento do progresso, suivi de progression, suivi des progres, \
      fortschritt, fortschritte, lernfortschritt, прогресс, мой прогресс, трекер прогресса, postepy, \
      ilerleme, ilerleme takibi, kemajuan, tien do, theo doi tien do, 进度, 进度跟踪, 进度追踪, 进度记录, \
      学习进度, 進捗, 進捗管理, 進捗状況, 진행 상황, 진도, 학습 진도
      """
    ),
    (
      role(.aside),
      """
      como estudiar, como estudar, comment etudier, как заниматься, как учиться, cara belajar, cach hoc, \
      phuong phap hoc hieu qua, 使用方法, 如何学习, 考核方式, 進め方, 学習の進め方, 一日の流れ, 공부하는 방법, 하루 일과, \
      horario diario, horario semanal, rutina semanal, rotina semanal, режим дня, jadwal harian, \
      notas finales, notas finais, consideraciones finales, consideracoes finais, allgemeine hinweise, \
      organisatorisches, общие рекомендации, рекомендації, meo hoc, lerntipps, lerntechniken, studietips, \
      contribuciones, contribuicoes, etapes suivantes, следующие шаги, дальнейшие шаги, prossimi passi, \
      dalsze kroki, langkah selanjutnya, referencias bibliograficas, modalites devaluation, \
      modalita desame, criterios de evaluacion, criterios de avaliacao, criteres devaluation, \
      bewertungskriterien, criteri di valutazione, критерии оценки, критерии оценивания, \
      degerlendirme kriterleri, kriteria penilaian, tieu chi danh gia, 评估标准, 评分标准, 考核标准, 評価基準, \
      평가 기준, resurser, lankar, nuttige links
      """
    ),
    (
      role(.aside),
      """
      metodos de estudio, metodos de estudo, metodos de aprendizaje, metodos de aprendizagem, \
      methodes dapprentissage, methodes de travail, methode de travail, metodi di studio, методы обучения, \
      методи навчання, metody nauki, phuong phap on tap, fuera de alcance, fora do escopo, hors perimetre, \
      nicht enthalten, nicht behandelt, fuori ambito, вне рамок, poza zakresem, kapsam disi, di luar cakupan, \
      ngoai pham vi, sistema di valutazione, sistema de evaluacion, sistema de avaliacao, systeme d evaluation, \
      modalita di valutazione, bewertungssystem, система оценивания, sistem penilaian, 评价方式, 評価方法, \
      rujukan hukum, rujukan regulasi, daftar rujukan, 기술 스택, 사용 기술 스택, 技术栈, 技術スタック, \
      저장소 구조, 폴더 구조, 디렉토리 구조, 프로젝트 구조, 仓库结构, 目录结构, 项目结构, ディレクトリ構成, \
      estructura del repositorio, estructura del proyecto, estrutura do repositorio, estrutura do projeto, \
      structure du depot, structure du projet, repository struktur, projektstruktur, \
      struttura del repository, struttura del progetto, структура репозитория, структура проекта, \
      depo yapisi, proje yapisi, struktura repozytorium, struktura projektu, struktur repositori, cau truc thu muc
      """
    ),
    (
      role(.aside, .opensRole),
      """
      como usar este, como usar esta, como utilizar este, como utilizar esta, comment utiliser ce, \
      comment utiliser cette, so nutzt du diesen, so verwendest du diesen, come usare questo, \
      come usare questa, как пользоваться этим, как работать с этим, jak korzystac z tego, نصائح
      """
    ),
    (
      role(.focus),
      """
      por que, por que importa, pourquoi, warum, perche, зачем, почему, навіщо, чому, dlaczego, neden, \
      ly do, alasan, mengapa, 为什么, 为何, 理由, 이유, waarom, varfor
      """
    ),
    (
      role(.apparatus),
      """
      recurso, material, materiales, nota, nota bene, consejo, observacao, dica, astuce, remarque, hinweis, \
      quelle, ресурс, источник, примечание, совет, ссылка, примітка, uwaga, ipucu, referensi, catatan, \
      参考資料, 備考, 教材, 비고, ملاحظة, resurser
      """
    ),
    (role(.targetTime), "час, waktu, 時間, 시간, समय, tid"),
    (flag(.closesRole), "ipuclari, 팁, 꿀팁"),
    // In these languages the word that counts stands last: "採用する勉強法".
    (
      role(.aside, .closesRole),
      """
      勉強法, 学習法, 心構え, 공부법, 학습법, 학습 자료, 학습자료, 备考建议, 复习建议, 小贴士, 避坑指南, 参考书目, kaynaklari
      """
    ),
    (
      role(.aside, .closesRole),
      """
      考试技巧, 应试技巧, 答题技巧, 学习技巧, 得分策略, 应试策略, 备考策略, 须知, 須知, 考试信息, 考試資訊, 考试概况, 考试概述, 题型一览, \
      題型一覽, 學習建議, 备考资料, 學習資源, 參考資料, 참고사항, 유의사항, 학습 전략, 시험 정보, yontemleri, \
      teknikleri, 不展开, 暂不展开, 暂不深入, 暂不学习, 不涉及, 不在范围内, 范围之外, 対象外, 範囲外, 범위 밖
      """
    ),
    (
      flag(.closesRole),
      """
      参考资料, 学习资源, 推荐资源, 참고 자료, 추천 자료, kaynaklar, 注意事項, 注意, 注意事项, 学习建议, 주의사항, 공부 방법, 注意点
      """
    ),
    (role(.apparatus), "书, 教程, 视频, 文章, 書籍, 資料, リンク, 動画, 도서, 링크, 영상, 교재"),
    (
      role(.aside),
      """
      rule, principle, mistake, trap, regla, principio, regra, regle, principe, regel, prinzip, \
      regola, principi, правило, принцип, ошибка, kural, zasada, quy tac so
      """
    ),
  ]
}
