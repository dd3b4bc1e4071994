package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import attache.work.Progress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers of edge lists in many languages, and those that only their look tells. */
class HeaderWordsTest {
  private static Opened open(String text) throws NetworkFileException {
    return NetworkFiles.open("a.csv", text.getBytes(StandardCharsets.UTF_8), Progress.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "źródło;cel;waga",
        "zrodlo;cel;waga",
        "источник;цель;вес",
        "Откуда;Куда;Количество",
        "от;к;вес",
        "expéditeur;destinataire;poids",
        "Source;Cible;Fréquence",
        "de;vers;poids",
        "Absender;Empfänger;Anzahl",
        "von;nach;Häufigkeit",
        "origen;destino;peso",
        "desde;hasta;cantidad",
        "seguidor;seguido;peso",
        "de;para;quantidade",
        "KAYNAK;HEDEF;AĞIRLIK",
        "gönderen;alıcı;ağırlık",
        "المصدر;الهدف;الوزن",
        "من;إلى;عدد",
        "van;naar;gewicht",
        "zdroj;cíl;váha",
        "джерело;ціль;вага",
        "源;目标;权重",
        "送信元;宛先;重み",
        "출발;도착;가중치",
        "πηγή;στόχος;βάρος",
        "स्रोत;लक्ष्य;भार",
        "i;j;w"
      })
  void aHeaderIsNoTieInWhateverLanguage(String header) throws Exception {
    Opened opened = open(header + "\nKenia;Peru;2\nPeru;Chile;1\n");
    assertThat(opened.report().accounts()).isEqualTo(3);
    assertThat(opened.network().layers().getFirst().weight(0)).isEqualTo(2);
    assertThat(opened.report().warnings()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "foo,bar;1,2;2,3",
        "one,other;@a,@b;@b,@c;@c,@a",
        "one,other;KE,PE;PE,CL;CL,KE",
        "one,other;n1,n2;n2,n3;n3,n1"
      })
  void aHeaderIsToldByItsLook(String rows) throws Exception {
    assertThat(open(rows.replace(';', '\n') + "\n").report().accounts()).isEqualTo(3);
  }

  @Test
  void prepositionsThatComeAgainAsAccountsAreNoHeader() throws Exception {
    assertThat(open("de,a\na,b\nb,de\n").report().edges()).isEqualTo(3);
    assertThat(open("u,v\nv,w\nw,u\n").report().edges()).isEqualTo(3);
  }

  @Test
  void aFirstTieWithoutAWeightIsNoHeader() throws Exception {
    assertThat(open("Kenya,Peru,NA\nChile,Togo,3\nTogo,Mali,1\n").report().edges()).isEqualTo(3);
  }

  @Test
  void aFirstRowThatOnlyLooksLikeAHeaderIsTold() throws Exception {
    String ties = "\n@a,@b\n@b,@c\n@c,@a\n";
    assertThat(open("UN,WHO" + ties).report().findings(Severity.NOTE))
        .singleElement()
        .satisfies(note -> assertThat(note.text()).isEqualTo("UN, WHO"));
    assertThat(open("source,target" + ties).report().findings(Severity.NOTE)).isEmpty();
    assertThat(open("one,other,n\na,b,1\nb,c,2\n").report().findings(Severity.NOTE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"user_%s", "node%s", "Player %s", "id%s", "n%s"})
  void numberedAccountsOverNumberedOnesAreNoHeader(String name) throws Exception {
    String ties = "1,2\n2,3\n3,4\n4,1\n".replaceAll("\\d", name.replace("%s", "\\$0"));
    assertThat(open(ties).report().edges()).isEqualTo(4);
    assertThat(open("source1,target1\nsource1,target2\nsource2,target1\n").report().edges())
        .isEqualTo(3);
    assertThat(open("user1,user2\nuser2,user3\n").report().edges()).isEqualTo(2);
    assertThat(open("user1,user2\n3,4\n4,5\n").report().edges()).isEqualTo(2);
    assertThat(open("user1,page1\nuser2,page1\nuser3,page2\n").report().edges()).isEqualTo(3);
    assertThat(open("user1,user2\na,b\nuser1,user2\nb,c\n").report().edges()).isEqualTo(2);
  }
}
