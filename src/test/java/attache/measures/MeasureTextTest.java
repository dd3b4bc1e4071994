package attache.measures;

import static org.assertj.core.api.Assertions.assertThat;

import attache.measures.Measure.Scale;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MeasureTextTest {
  static List<Measure> all() {
    return Measures.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyMeasureIsExplained(Measure measure) {
    for (boolean directed : List.of(true, false)) {
      assertThat(MeasureText.name(measure, directed)).isNotBlank();
      assertThat(MeasureText.brief(measure, directed)).isNotBlank().hasSizeLessThan(60);
      assertThat(MeasureText.definition(measure, directed)).endsWith(".");
      assertThat(MeasureText.formula(measure, directed)).isNotBlank();
    }
    assertThat(MeasureText.source(measure)).containsPattern("\\d{4}");
  }

  @Test
  void followersAreDegreesWhereTiesHaveNoDirection() {
    assertThat(MeasureText.name(Measures.IN_DEGREE, true)).isEqualTo("In-degree");
    assertThat(MeasureText.name(Measures.IN_DEGREE, false)).isEqualTo("Degree");
    assertThat(MeasureText.name(Measures.BETWEENNESS, false)).isEqualTo("Betweenness");
    assertThat(MeasureText.name("no_such", false)).isEqualTo("no_such");
    for (String key : List.of(Measures.IN_DEGREE, Measures.OUT_DEGREE, Measures.MUTUAL)) {
      assertThat(MeasureText.brief(Measures.get(key).orElseThrow(), false))
          .isEqualTo("tied to how many peers");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          COUNT; 0;         0
          COUNT; 41;        41
          COUNT; 1510;      1,510
          PAIRS; 0;         0
          PAIRS; 123.4444;  123.4
          PAIRS; 12345.67;  12,345.7
          PAIRS; 1;         1.0
          PAIRS; 0.96;      1.0
          PAIRS; 0.5;       0.5
          PAIRS; 0.3333;    0.33
          PAIRS; 0.0666;    0.07
          PAIRS; 0.00004;   0.00004
          SHARE; 0;         0 %
          SHARE; 1;         100 %
          SHARE; 0.62;      62 %
          SHARE; 0.9999;    99.9 %
          SHARE; 0.0999;    10 %
          SHARE; 0.041;     4.1 %
          SHARE; 0.01;      1.0 %
          SHARE; 0.00096;   0.096 %
          SHARE; 0.004;     0.40 %
          SHARE; 0.0003;    0.030 %
          SHARE; 0.0000001; < 0.0001 %
          SCORE; 0.012345;  0.0123
          SCORE; -3;        -3
          SCORE; 1234.5;    1230
          """)
  void numbersAreWrittenForPeople(Scale scale, double value, String text) {
    assertThat(MeasureText.value(scale, value)).isEqualTo(text.replace(" %", "\u00a0%"));
  }

  @ParameterizedTest
  @EnumSource
  void anUndefinedNumberIsADash(Scale scale) {
    assertThat(MeasureText.value(scale, Double.NaN)).isEqualTo("–");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          SCORE; 0.11 0.107 0.0752 1.125;   0.1100 0.1070 0.0752 1.1250
          SCORE; 0.5 12.25 0;               0.500 12.250 0.000
          SCORE; 3 1200 0;                  3 1,200 0
          SCORE; 0.25 0.00001 -0.00001;     0.2500 <_0.0001 >_−0.0001
          PAIRS; 0.07 0.21 123.4444 0.01 0; 0.1 0.2 123.4 <_0.1 0.0
          PAIRS; 3 0;                       3 0
          COUNT; 1510 2;                    1,510 2
          SHARE; 0.62 0.041;                62_% 4.1_%
          SCORE; NaN Infinity 0.5;          – ∞ 0.500
          """)
  void numbersOfAColumnHaveTheSameDecimals(Scale scale, String values, String texts) {
    double[] column = Stream.of(values.split(" ")).mapToDouble(Double::parseDouble).toArray();
    DoubleFunction<String> written = MeasureText.column(scale, column);
    assertThat(DoubleStream.of(column).mapToObj(written))
        .extracting(text -> text.replace("\u00a0", "_").replace(" ", "_"))
        .containsExactly(texts.split(" "));
  }

  @Test
  void theFiguresOfANetworkAreWrittenForPeople() {
    NetworkSummary summary = NetworkSummary.of(TestLayers.of(3, 0, 1, 1, 0));
    assertThat(SummaryText.figures(summary))
        .extracting(SummaryText.Figure::phrase)
        .containsExactly(
            "3 accounts",
            "2 follows",
            "density 0.33",
            "mean in-degree 0.7",
            "reciprocity 1.00",
            "ρ 1.00",
            "1 mutual, 0 one-way, 2 unconnected pairs");
  }

  @Test
  void undefinedFiguresOfANetworkAreDashes() {
    assertThat(SummaryText.figures(NetworkSummary.of(TestLayers.of(1))))
        .extracting(SummaryText.Figure::phrase)
        .startsWith("1 account", "no follows", "density –", "mean in-degree 0.0", "reciprocity –");
  }
}
