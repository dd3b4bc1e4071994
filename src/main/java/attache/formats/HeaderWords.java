package attache.formats;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What people call the columns of an edge list in many languages. Accents do not count, as they are
 * often left away.
 */
final class HeaderWords {
  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]+");

  /** Words for who follows. */
  private static final Set<String> SOURCES =
      words(
          """
          source src from follower sender start tail ego origin exporter reporter parent caller citing
          retweeter replier supplier seller donor sending orig
          exporters nominator giver lender
          von quelle absender ausgang start folger folgender
          origine expediteur emetteur abonne suiveur
          origen fuente remitente emisor seguidor
          origem fonte emissor
          sorgente mittente
          bron afzender volger
          zrodlo nadawca obserwujacy sledzacy
          zdroj odesilatel odosielatel pocatek sledujici sledujuci
          источник отправитель подписчик откуда исток
          джерело вiдправник відправник підписник звідки
          kaynak gonderen takipci
          izvor posiljatelj posiljalac извор пошиљалац източник подател
          forras kuldo koveto
          sursa expeditor urmaritor
          kalla avsandare kilde kilden afsender avsender foljare
          lahde lahettaja seuraaja
          πηγη αποστολεας
          المصدر مصدر المرسل مرسل المتابع
          مبدا مبدأ فرستنده
          מקור שולח
          sumber pengirim pengikut
          nguồn ผู้ส่ง ต้นทาง แหล่งที่มา ผู้ติดตาม
          स्रोत
          源 源头 来源 起点 发送者 关注者 来源节点 源节点 來源 起點
          送信元 送信者 始点 ソース フォロワー 起点
          출발 출발지 출처 소스 발신자 팔로워
          """);

  /** Words for who is followed. */
  private static final Set<String> TARGETS =
      words(
          """
          target tgt dst dest destination to followed followee follows following friend receiver
          recipient end head alter importer partner child callee cited mentioned retweeted
          receiving buyer asylum residence
          importers nominee borrower counterpart
          nach ziel empfanger empfaenger gefolgt gefolgte gefolgter
          cible destinataire recepteur suivi suivie
          destino objetivo destinatario receptor seguido seguida
          alvo
          destinazione obiettivo ricevente seguito
          doel ontvanger bestemming gevolgde gevolgd
          cel odbiorca adresat obserwowany obserwowana sledzony
          cil ciel prijemce prijemca adresat sledovany sledovana
          цель назначение получатель подписан куда приемник
          ціль отримувач куди призначення
          hedef alici
          cilj odrediste primatelj primalac циљ цел получател
          cel cimzett kovetett
          tinta destinatie destinatar urmarit
          mal mottagare modtager mottaker foljd fulgt
          kohde vastaanottaja seurattu
          στοχος παραληπτης προορισμος
          الهدف هدف المستلم المستقبل الوجهة
          مقصد گیرنده
          יעד מטרה נמען
          tujuan sasaran penerima
          đích ผู้รับ ปลายทาง เป้าหมาย
          लक्ष्य
          目标 目的 终点 接收者 被关注者 目标节点 目標 終點 宛先 受信者 終点 ターゲット
          도착 도착지 대상 목적지 타겟 수신자
          """);

  /** Words for how much. */
  private static final Set<String> WEIGHTS =
      words(
          """
          weight weights w count n strength freq frequency value edgeweight
          gewicht kantengewicht anzahl haufigkeit haeufigkeit starke staerke wert
          poids frequence quantite valeur force
          peso frecuencia cantidad fuerza valor
          quantidade frequencia forca
          frequenza quantita valore forza
          aantal sterkte waarde
          waga liczba wartosc czestosc
          vaha pocet hodnota
          вес частота количество значение число сила
          вага кількість значення
          agirlik sayi deger siklik
          tezina vrednost vrijednost тежина тегло broj брой
          suly darab ertek
          pondere greutate numar valoare
          vikt antal varde vaegt vægt vekt antall verdi
          paino maara arvo
          βαρος πληθος τιμη
          الوزن وزن العدد عدد القيمة
          משקל
          berat bobot jumlah nilai
          भार
          权重 权值 权 值 数量 次数 權重 數量
          重み 重さ 値 回数 件数
          가중치 무게 값 횟수
          """);

  /** Words that make a column a figure about an account, as in "following_count". */
  private static final Set<String> FIGURES =
      words(
          """
          count number total num date anzahl zahl datum nombre numero cantidad quantidade numero aantal
          liczba data pocet количество число дата кількість sayisi tarih antal عدد 数量 数
          """);

  /** Words for an account, of which a table of ties may have two columns. */
  private static final Set<String> NEUTRAL =
      words(
          """
          user account node id name person actor player country member screen handle vertex entity
          mission ministry state stateabb ccode nation org organisation organization group team agent
          city author party character side iso cow hero login
          land staat konto nutzer benutzer knoten akteur botschaft
          pays compte utilisateur noeud acteur ambassade
          pais cuenta usuario nodo embajada conta embaixada
          paese utente ambasciata
          kraj uzytkownik wezel ambasada
          страна пользователь узел аккаунт посольство країна користувач вузол
          ulke kullanici dugum hesap
          zeme uzivatel uzel
          دولة الدولة حساب الحساب
          国家 用户 账号 节点 國家 国 アカウント ユーザー 국가 계정
          """);

  /**
   * Names that say nothing alone, as prepositions: they are those of two ends only as whole names
   * and together. Their blanks are written as underscores.
   */
  private static final List<List<String>> PAIRS =
      pairs(
          """
          de a, de para, de vers, du au, desde hasta, desde hacia, da a, da verso, quem quem
          von an, von zu, wer wen, van naar, van aan, fra til, fran till, abonne abonnement
          follows followed, folgt gefolgt, suit suivi, sigue seguido, segue seguido
          segue seguito, volgt gevolgd, foljer foljd, obserwuje obserwowany, sledzi sledzony
          sleduje sledovany, koveti kovetett, urmareste urmarit, seuraa seurattu, wer wem
          od do, z do, skad dokad, kto kogo, kto komu, od k, odkud kam, kdo koho, kto koho, od prema
          от к, от до, от кому, кто кого, кто кому, из в, из к, від до, від кому, хто кого, з до
          kimden kime, kim kime, kim kimi, nereden nereye, honnan hova, kitol kinek, mista mihin
          απο προς, απο σε, din in, من إلى, من الى, از به, מ אל, מאת אל, dari ke, tu den, จาก ถึง, จาก ไป, से को
          从 到, 從 到, 自 至, から まで, 부터 까지, 에서 으로, i j, u v, subject object,
          who whom, who_follows who_is_followed, who_follows whom_they_follow, who_follows whom
          wer_folgt wem, wer_folgt wem_gefolgt_wird, qui_suit qui_est_suivi, quien_sigue a_quien
          """);

  /** How the first ends of {@link #PAIRS} are called: most headers have none of these. */
  private static final Set<String> FIRST_OF_PAIRS =
      PAIRS.stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());

  private HeaderWords() {}

  private static Set<String> words(String lines) {
    Set<String> words = new HashSet<>();
    for (String word : lines.strip().split("\\s+", -1)) {
      words.add(bare(word));
    }
    return Set.copyOf(words);
  }

  private static List<List<String>> pairs(String lines) {
    List<List<String>> pairs = new ArrayList<>();
    for (String pair : lines.strip().split("\\s*[,\\n]\\s*", -1)) {
      String[] names = pair.split(" ", 2);
      pairs.add(List.of(bare(names[0]), bare(names[1])));
    }
    return List.copyOf(pairs);
  }

  static boolean isSource(String word) {
    return SOURCES.contains(bare(word));
  }

  static boolean isTarget(String word) {
    return TARGETS.contains(bare(word));
  }

  /** Whether a name, without what parts its words, is one of a weight. */
  static boolean isWeight(String name) {
    return WEIGHTS.contains(bare(name));
  }

  static boolean isFigure(String word) {
    return FIGURES.contains(bare(word));
  }

  static boolean isNeutral(String word) {
    return NEUTRAL.contains(bare(word));
  }

  /** The columns whose whole names are those of two ends together, as “von” and “nach”. */
  static Optional<EdgeColumns> pair(List<String> header) {
    List<String> names = header.stream().map(name -> bare(name).replace(' ', '_')).toList();
    if (names.stream().noneMatch(FIRST_OF_PAIRS::contains)) {
      return Optional.empty();
    }
    for (List<String> pair : PAIRS) {
      int source = names.indexOf(pair.getFirst());
      int target = names.lastIndexOf(pair.getLast());
      if (source >= 0 && target >= 0 && source != target) {
        return Optional.of(new EdgeColumns(source, target));
      }
    }
    return Optional.empty();
  }

  /** A word in small letters without accents, as two people may write it. */
  private static String bare(String word) {
    String small = word.strip().toLowerCase(Locale.ROOT);
    if (isAscii(small)) {
      return small;
    }
    String bare = ACCENTS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
    return Normalizer.normalize(bare, Normalizer.Form.NFC)
        .replace('ł', 'l')
        .replace('ı', 'i')
        .replace('ø', 'o')
        .replace('đ', 'd')
        .replace("ß", "ss")
        .replace("æ", "ae");
  }

  private static boolean isAscii(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (word.charAt(at) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
