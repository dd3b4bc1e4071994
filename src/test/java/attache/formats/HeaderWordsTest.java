package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.work.Progress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
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
        "Folgt;Gefolgt;Anzahl",
        "Who follows;Who is followed;Weight",
        "Wer folgt;Wem;Gewicht",
        "Folger;Gefolgter;Anzahl",
        "suit;suivi;poids",
        "sigue;seguido;peso",
        "segue;seguito;peso",
        "volgt;gevolgd;gewicht",
        "följer;följd;vikt",
        "obserwuje;obserwowany;waga",
        "sleduje;sledovaný;váha",
        "follows;followed;n",
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

  @Test
  void aWordBesideANumberOverNumbersMayBeATie() throws Exception {
    String ties = "\n1,2\n2,3\n3,1\n";
    Opened opened = open("x,10" + ties);
    assertThat(opened.report().findings(Severity.NOTE))
        .singleElement()
        .satisfies(note -> assertThat(note.asks()).isTrue())
        .satisfies(note -> assertThat(note.fixes()).containsExactly(new Fix.FirstRowIsTie()));
    assertThat(open("one,other" + ties).report().findings(Severity.NOTE)).isEmpty();
  }

  @Test
  void aHeaderWithOneUsualNameOverNamesWrittenAlikeIsTold() throws Exception {
    String ties = "\nKenya,Peru\nPeru,Chile\nChile,Kenya\n";
    assertThat(open("Mission,Target" + ties).report().findings(Severity.NOTE))
        .singleElement()
        .satisfies(note -> assertThat(note.line()).isEqualTo(1))
        .satisfies(note -> assertThat(note.asks()).isFalse());
    assertThat(open("mission,target" + ties).report().findings(Severity.NOTE)).isEmpty();
    assertThat(open("Source,Target" + ties).report().findings(Severity.NOTE)).isEmpty();
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "treaty_id,ccode1,name1,ccode2,name2,year\n7,KE,Kenya,PE,Peru,1990\n8,PE,Peru,CL,Chile,1991\n",
        "dyad,state1no,state1ab,state2no,state2ab\n12,KE,x,PE,y\n23,PE,y,CL,z\n",
        "year,importer1,importer2,flow1,flow2\n1990,KE,PE,1.5,2\n1990,PE,CL,3,4\n",
        "ccode1,ccode2,year,importer1,importer2,source1,source2\nKE,PE,90,k,p,1,1\nPE,CL,90,p,c,1,9\n",
        "year,country_id_o,country_id_d,dist\n1990,KE,PE,15\n1990,PE,CL,24\n",
        "\"\",\"iso_o\",\"iso_d\",\"dist\"\n\"1\",KE,PE,15\n\"2\",PE,CL,24\n",
        "Year,Country of origin,Country of asylum,n\n1990,KE,PE,15\n1990,PE,CL,24\n",
        "Sending Country,Receiving Country\nKE,PE\nPE,CL\n"
      })
  void dyadsOfCountriesAreToldByTheNamesOfTheirTwoColumns(String text) throws Exception {
    FollowNetwork network = open(text).network();
    assertThat(ids(network)).containsExactly("KE", "PE", "CL");
    assertThat(network.layers().getFirst().follows(0, 1)).isTrue();
    assertThat(network.layers().getFirst().follows(1, 2)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text,source,id,screen_name,reply_to_screen_name\nhi,web,1,ke,pe\nho,web,2,pe,cl\n",
        "text,statusSource,replyToSN,screenName,favorited\nhi,web,pe,ke,no\nho,web,cl,pe,no\n"
      })
  void theProgramThatSentAMessageIsNoAccount(String text) throws Exception {
    FollowNetwork network = open(text).network();
    assertThat(ids(network)).containsExactlyInAnyOrder("ke", "pe", "cl");
    int pe = network.account("pe").orElseThrow();
    assertThat(network.layers().getFirst().follows(network.account("ke").orElseThrow(), pe))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "actor,films;Ann,Alpha;Bob,Alpha;Bob,3-D Men",
        "did,subject;did:x:a,did:x:b;did:x:b,did:x:c;did:x:c,did:x:d",
        "author,shared_by;un.org,who.int;who.int,a.b.social;a.b.social,wto.org",
        "person,organisation;Ann,UN;Bob,WTO",
        "nguồn,đích;Hà,Huế;Huế,Vinh;Vinh,An",
        "account,boosts;@a@b.org,true;@c@b.org,false;@d@b.org,true"
      })
  void namesOfColumnsOverAccountsOfAnotherLookAreNoTie(String rows) throws Exception {
    List<String> lines = List.of(rows.split(";", -1));
    FollowNetwork network = open(String.join("\n", lines) + "\n").network();
    assertThat(ids(network)).doesNotContainAnyElementsOf(List.of(lines.getFirst().split(",", -1)));
  }

  @Test
  void firstColumnsThatHoldNoAccountsAreTold() throws Exception {
    assertThat(open("who,at,n\nke,2020-01-02,5\npe,2020-01-03,7\nke,2020-01-04,6\n").report())
        .extracting(report -> report.findings(Severity.WARNING))
        .satisfies(warnings -> assertThat(warnings).hasSize(1).allMatch(w -> w.line() == 1));
    assertThat(open("who,share,x\nke,0.5,a\npe,0.25,b\nke,0.5,c\n").report().warnings()).isOne();
    assertThat(open("who,whom,x\nke,pe,a\npe,cl,b\nke,cl,c\n").report().warnings()).isZero();
  }

  @Test
  void whatEndsInANumberIsNoListOfSeveralLines() throws Exception {
    Opened opened = open("Exporters;Importers;Value 2019\nKE;PE;10\nPE;KE;8\n");
    assertThat(ids(opened.network())).containsExactly("KE", "PE");
    assertThat(opened.report().warnings()).isZero();
  }

  @Test
  void aWordBetweenTwoAccountsIsTheKindOfTheirTie() throws Exception {
    Opened opened = open("ke\tknows\tpe\npe\tknows\tcl\ncl\thosts\tke\nke\thosts\tcl\n");
    assertThat(ids(opened.network())).containsExactlyInAnyOrder("ke", "pe", "cl");
    assertThat(opened.network().layers()).extracting(Layer::name).containsExactly("knows", "hosts");
  }

  @Test
  void anAnswerOfASurveyMayNameSeveral() throws Exception {
    Opened opened =
        open(
            """
            Timestamp,Your name,Whom do you follow?
            2020/01/01,ke,"pe, cl"
            2020/01/02,pe,ke
            2020/01/03,cl,"ke, pe"
            """);
    assertThat(opened.report().arcs()).isEqualTo(5);
  }

  @Test
  void twoNamesOfOneAccountAreToldWhereTheyAreTakenForATie() throws Exception {
    String rows = "KE,Kenya,1\nPE,Peru,2\nCL,Chile,3\nKE,Kenya,4\n";
    assertThat(open("abbr,what,n\n" + rows).report().findings(Severity.WARNING))
        .singleElement()
        .satisfies(warning -> assertThat(warning.message()).contains("what"));
  }

  private static List<String> ids(FollowNetwork network) {
    return IntStream.range(0, network.accountCount()).mapToObj(network::id).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"few;2;3;4", "unknown;2014-01-01;2014-01-02;2014-01-03", "maybe;true;false;true"})
  void aFirstRowThatMayBeATieWithoutItsFigureIsTold(String figures) throws Exception {
    String[] figure = figures.split(";", -1);
    Opened opened =
        open(
            "France,Japan,%s\nGermany,Italy,%s\nItaly,Spain,%s\nSpain,Germany,%s\n"
                .formatted((Object[]) figure));
    assertThat(opened.report().arcs()).isEqualTo(3);
    assertThat(opened.report().findings())
        .anyMatch(finding -> finding.fixes().contains(new Fix.FirstRowIsTie()));
  }
}
