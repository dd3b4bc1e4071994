package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.measures.BetweennessEstimate;
import attache.measures.Measure;
import attache.measures.MeasureText;
import attache.measures.Measures;
import attache.measures.Reading;
import attache.measures.SourceSample;
import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.view.Encoding;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.ViewState;
import attache.work.Progress;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MethodsNoteTest {
  private static final java.util.Set<String> STUDIES =
      java.util.Set.of(
          "study:mobility", "study:follow-back", "study:groups", "study:layers", "study:compare");

  private static final FollowNetwork MISSIONS = ExampleViews.missions();
  private static final Pattern FIRST_AUTHOR = Pattern.compile("author\\s*=\\s*\\{(.*?),");

  private static FigureOptions options() {
    return FigureOptions.of(
        new FigureSize(600, 400, 96),
        Ground.LIGHT,
        FigureContent.titled("Made-up missions").withTable(List.of(Measures.BETWEENNESS), 5));
  }

  private static ViewState view() {
    return ExampleViews.view(MISSIONS, "un_group", 720, 520).withSelection(Selection.of(0));
  }

  static Stream<Measure> cited() {
    return Measures.all().stream().filter(one -> !MeasureText.source(one).equals("–"));
  }

  /** Letters without accents, as BibTeX writes them when its braces are taken away. */
  private static String bare(String text) {
    return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "");
  }

  @ParameterizedTest
  @MethodSource("cited")
  void everyMeasureHasTheReferencesThatItNames(Measure measure) {
    List<String> entries = References.of(List.of(measure.key()));
    assertThat(entries).isNotEmpty();
    for (String entry : entries) {
      Matcher author = FIRST_AUTHOR.matcher(plainAuthor(entry));
      assertThat(author.find()).as(entry).isTrue();
      assertThat(bare(MeasureText.source(measure))).contains(author.group(1));
    }
  }

  private static String plainAuthor(String entry) {
    return entry.replaceAll("\\{\\\\[v'] ?(.)\\}", "$1").replaceAll("\\{\\\\[v'](.)\\}", "$1");
  }

  @Test
  void everyLayoutHasAReference() {
    for (String layout : LayoutChoice.KEYS) {
      if (layout.equals("file")) {
        // It places nothing itself.
        continue;
      }
      assertThat(References.of(List.of("layout:" + layout))).as(layout).isNotEmpty();
      assertThat(Messages.text("layouts." + layout + ".source")).isNotBlank();
    }
  }

  @Test
  void entriesAreWellFormedAndHaveKeysOfTheirOwn() {
    Set<String> keys = new HashSet<>();
    for (References.Entry entry : References.all()) {
      String text = entry.bibtex();
      assertThat(keys.add(text.substring(0, text.indexOf(',')))).as(text).isTrue();
      int depth = 0;
      for (int at = 0; at < text.length(); at++) {
        depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
        assertThat(depth).as(text).isNotNegative();
      }
      assertThat(depth).as(text).isZero();
      assertThat(text).isASCII().contains("title").contains("year");
      for (String use : entry.uses()) {
        boolean drawn =
            use.startsWith("layout:")
                || use.equals("roles")
                || use.equals("bundling")
                || use.equals("estimate")
                || STUDIES.contains(use);
        assertThat(drawn || Messages.has("measures." + use + ".source")).as(use).isTrue();
      }
    }
  }

  @Test
  void theNoteTellsTheFactsOfTheView() {
    MethodsNote note = MethodsNote.of(view(), ScoreTable.EMPTY, options(), "26 November 2026");
    assertThat(note.text())
        .contains("n = " + MISSIONS.accountCount())
        .contains("directed ties")
        .contains("In-degree was computed as")
        .contains("Betweenness was computed as")
        .contains("Noack 2007")
        .contains("share a rank")
        .contains("Java ")
        .contains("The analysis was carried out on 26 November 2026 with Attaché")
        .doesNotContain("{", "}", "null", "..");
    assertThat(note.bibtex())
        .contains("{freeman1977,")
        .contains("{brandes2001,")
        .contains("{freeman1978,")
        .contains("{noack2007,")
        .doesNotContain("seidman1983");
  }

  @Test
  void anEstimateIsToldWithItsSources() {
    ViewState view = view().withSample(SourceSample.of(20));
    ScoreTable scores =
        ScoreTable.EMPTY.with(
            Measures.BETWEENNESS,
            BetweennessEstimate.of(view.layer(), Reading.FLOW, view.sample(), Progress.NONE));
    MethodsNote note = MethodsNote.of(view, scores, options(), "");
    assertThat(note.text()).contains("Betweenness is an estimate", "Maurer & Pontil 2009");
    assertThat(note.bibtex()).contains("{brandes2007,", "{maurer2009,");
    assertThat(MethodsNote.of(view(), ScoreTable.EMPTY, options(), "").bibtex())
        .doesNotContain("{maurer2009,");
  }

  @Test
  void aChartNeedsNoLayout() {
    MethodsNote note =
        MethodsNote.of(view(), ScoreTable.EMPTY, options().about(new FigureSubject.Degrees()), "");
    assertThat(note.text()).doesNotContain("layout");
    assertThat(note.bibtex()).doesNotContain("noack2007");
  }

  @Test
  void theReferencesOfWhatColoursShowAreThere() {
    Encoding colored =
        view().encoding().withColoring(new attache.view.Coloring.ByMeasure("pagerank"));
    assertThat(
            MethodsNote.of(view().withEncoding(colored), ScoreTable.EMPTY, options(), "").bibtex())
        .contains("brin1998");
  }

  @Test
  void rolesBackboneBundlesAndMutedAccountsAreToldWithTheirReferences() {
    ViewState plain = view();
    ViewState told =
        plain
            .withEncoding(
                plain
                    .encoding()
                    .withColoring(
                        new attache.view.Coloring.ByRole(
                            "un_group", attache.measures.BrokerageRoles.Direction.FOLLOW)))
            .withTies(
                plain
                    .ties()
                    .withChoice(attache.view.TieView.Choice.BACKBONE)
                    .withBackboneShare(0.2)
                    .withBundled(true))
            .withBrokerage(plain.brokerage().withMuted(Set.of(0)));
    MethodsNote note = MethodsNote.of(told, ScoreTable.EMPTY, options(), "");
    assertThat(note.text())
        .contains("the 20 % most embedded")
        .contains("z-score")
        .contains("edge-path bundling")
        .contains("Muted")
        .contains(MISSIONS.label(0));
    assertThat(note.bibtex())
        .contains("{gould1989,")
        .contains("{nocaj2015,")
        .contains("{wallinger2022,");
    assertThat(MethodsNote.of(plain, ScoreTable.EMPTY, options(), "").text())
        .doesNotContain("Muted", "embedded", "bundl", "role");
  }

  @Test
  void aFilterIsToldInNumbers() {
    ViewState few =
        view().withFilter(attache.view.Filter.NONE.with(new attache.view.Criterion.Core(3)));
    ScoreTable scores =
        attache.view.Scoring.complete(few, ScoreTable.EMPTY, List.of(), attache.work.Progress.NONE);
    assertThat(MethodsNote.of(few, scores, options(), "").text())
        .containsPattern(
            "Accounts were kept by a filter \\(.*core.*\\), which left \\d+ of "
                + MISSIONS.accountCount()
                + " accounts and [\\d,]+ of [\\d,]+ ties\\.");
  }
}
