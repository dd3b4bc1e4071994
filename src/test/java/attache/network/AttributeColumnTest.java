package attache.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttributeColumnTest {
  /** One column of each type; the middle row of three is missing. */
  static List<AttributeColumn> columns() {
    return List.of(
        TextColumn.of("region", Arrays.asList("Africa", null, "")),
        NumberColumn.of("gdp", new double[] {2.5, Double.NaN, 7}),
        TruthColumn.of("un", Arrays.asList(true, null, false)),
        ListColumn.of("clubs", List.of(List.of("G7", "EU"), List.of(), List.of("G20"))));
  }

  private static List<String> texts(AttributeColumn column) {
    return IntStream.range(0, column.size()).mapToObj(column::text).toList();
  }

  @ParameterizedTest
  @MethodSource("columns")
  void onlyTheMiddleRowIsMissing(AttributeColumn column) {
    assertThat(column.size()).isEqualTo(3);
    assertThat(IntStream.range(0, 3).filter(column::isMissing)).containsExactly(1);
    assertThat(column.text(1)).isEmpty();
    assertThat(column.groups(1)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("columns")
  void selectedRowsComeInTheOrderAskedForAndMinusOneIsMissing(AttributeColumn column) {
    AttributeColumn selected = column.select(new int[] {2, -1, 0, 2, 1});
    assertThat(selected.name()).isEqualTo(column.name());
    assertThat(selected).hasSameClassAs(column);
    assertThat(texts(selected))
        .containsExactly(column.text(2), "", column.text(0), column.text(2), "");
    assertThat(IntStream.range(0, 5).filter(selected::isMissing)).containsExactly(1, 4);
  }

  @Test
  void numbersAreWrittenInTheirShortestForm() {
    double[] rows = {41, 2.5, -0.1, 1e20, 9007199254740992.0};
    assertThat(texts(NumberColumn.of("x", rows)))
        .containsExactly("41", "2.5", "-0.1", "1.0E20", "9007199254740992");
  }

  @Test
  void equalTextsAreKeptOnce() {
    TextColumn column = TextColumn.of("region", List.of("Asia", "Africa", "Asia"));
    assertThat(column.values()).containsExactly("Asia", "Africa");
    assertThat(column.code(2)).isEqualTo(column.code(0));
  }

  @Test
  void aListBelongsToSeveralGroups() {
    assertThat(columns().getLast().groups(0)).containsExactly("G7", "EU");
  }

  @Test
  void anEmptyTextIsNotMissing() {
    AttributeColumn column = columns().getFirst();
    assertThat(column.isMissing(2)).isFalse();
    assertThat(column.groups(2)).containsExactly("");
  }
}
