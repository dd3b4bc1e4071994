package attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import attache.drawing.FigureContent;
import attache.drawing.FigureOptions;
import attache.drawing.FigureOptions.Framing;
import attache.drawing.FigurePreset;
import attache.drawing.FigureSize;
import attache.drawing.FigureSubject;
import attache.drawing.Ground;
import attache.measures.Measures;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** Everything that a figure can be told has an option, and the options say it back. */
class FigureWordsTest {
  private static final String SIZES = Measures.BETWEENNESS;

  /** A command of nothing but the look of figures. */
  @Command(name = "look")
  static final class Look {
    @Mixin private final FigureLook look = new FigureLook();
  }

  private static FigureOptions parsed(List<String> words) {
    Look command = new Look();
    CommandLine line = new CommandLine(command);
    line.parseArgs(words.toArray(String[]::new));
    return command.look.options(
        "the network", SIZES, message -> new ParameterException(line, message));
  }

  @Property(tries = 300)
  void theOptionsOfAFigureSurviveTheCommandLine(@ForAll("figures") FigureOptions options) {
    assertThat(parsed(FigureWords.of(options))).isEqualTo(options);
  }

  @Test
  void aSlideHasLargerTextThanPrintUnlessOneSaysHowLarge() {
    assertThat(parsed(List.of("--preset", "slide")).leastPoints())
        .isEqualTo(FigurePreset.SLIDE.leastPoints());
    assertThat(parsed(List.of("--preset", "slide", "--min-points", "7")).leastPoints())
        .isEqualTo(7);
    assertThat(parsed(List.of("--preset", "column")).leastPoints())
        .isEqualTo(FigureOptions.USUAL_POINTS);
  }

  @Property(tries = 30)
  void anyNumberSurvives(@ForAll @DoubleRange(min = 0.01, max = 24) double points) {
    FigureOptions options =
        new FigureOptions(
            new FigureSize(640, 480, 20 + points),
            Ground.DARK,
            new FigureSubject.Canvas(),
            new Framing.AsSeen(1000 * points, points),
            FigureContent.BARE,
            points,
            points);
    assertThat(parsed(FigureWords.of(options))).isEqualTo(options);
  }

  @Provide
  Arbitrary<FigureOptions> figures() {
    Arbitrary<FigureSize> sizes =
        Combinators.combine(
                Arbitraries.integers().between(FigureSize.LEAST_SIDE, FigureSize.MOST_SIDE),
                Arbitraries.integers().between(FigureSize.LEAST_SIDE, FigureSize.MOST_SIDE),
                Arbitraries.doubles().between(FigureSize.LEAST_DPI, FigureSize.MOST_DPI))
            .as(FigureSize::new);
    Arbitrary<Framing> framings =
        Arbitraries.oneOf(
            Arbitraries.just(new Framing.All()),
            Arbitraries.just(new Framing.Selected()),
            Combinators.combine(
                    Arbitraries.doubles().between(1, 5000), Arbitraries.doubles().between(1, 5000))
                .as(Framing.AsSeen::new));
    return Combinators.combine(
            sizes,
            Arbitraries.of(Ground.class),
            framings,
            contents(),
            Arbitraries.doubles().between(0, FigureOptions.MOST_POINTS).ofScale(2),
            Arbitraries.of(FigureOptions.USUAL_MARGIN, 0.0, 5.5, 12.0),
            Arbitraries.integers().between(0, 3))
        .as(
            (size, ground, framing, content, points, margin, about) ->
                about(
                    new FigureOptions(
                        size, ground, new FigureSubject.Canvas(), framing, content, points, margin),
                    about));
  }

  /** The same about something else, as the composer makes it: a ranking has no table beside it. */
  private static FigureOptions about(FigureOptions options, int about) {
    FigureContent content = options.content();
    return switch (about) {
      case 0 -> options;
      case 1 -> options.about(new FigureSubject.Spread(SIZES));
      case 2 -> options.about(new FigureSubject.Degrees());
      default -> {
        List<String> measures = content.table().isEmpty() ? List.of(SIZES) : content.table();
        yield new FigureOptions(
            options.size(),
            options.ground(),
            new FigureSubject.Ranking(measures, content.tableRows()),
            options.framing(),
            content.withTable(List.of(), content.tableRows()),
            options.leastPoints(),
            options.margin());
      }
    };
  }

  private static Arbitrary<FigureContent> contents() {
    Arbitrary<String> texts =
        Arbitraries.oneOf(
            Arbitraries.of(
                "",
                "@minpres",
                "--note",
                "-x",
                "it's \"quoted\" $HOME",
                "a=b",
                "كينيا 日本 🌍",
                "a,b"),
            Arbitraries.strings().ofMaxLength(20));
    return Combinators.combine(
            texts,
            texts,
            texts,
            Arbitraries.of(Measures.IN_DEGREE, Measures.BETWEENNESS, Measures.OUT_DEGREE)
                .list()
                .uniqueElements()
                .ofMaxSize(FigureContent.MOST_MEASURES),
            Arbitraries.integers().between(1, 100),
            Arbitraries.integers().between(0, 15))
        .as(
            (title, note, date, table, rows, flags) ->
                new FigureContent(
                    title,
                    (flags & 1) != 0,
                    (flags & 2) != 0,
                    note,
                    (flags & 4) != 0,
                    date,
                    table,
                    rows,
                    (flags & 8) != 0));
  }
}
