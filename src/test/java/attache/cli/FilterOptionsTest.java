package attache.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.measures.Measures;
import attache.network.FollowNetwork;
import attache.network.NumberColumn;
import attache.network.TextColumn;
import attache.view.Criterion;
import attache.view.Filter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

class FilterOptionsTest {
  private static final FollowNetwork NETWORK = network();

  private static FollowNetwork network() {
    FollowNetwork.Builder builder = FollowNetwork.builder("test");
    builder.account("a");
    builder.account("b");
    builder.account("c");
    return builder
        .attribute(TextColumn.of("bloc", List.of("x", "y", "z,z")))
        .attribute(NumberColumn.of("gdp", new double[] {1, 2, 3}))
        .build();
  }

  @Command
  private static final class Any {
    @Mixin private FilterOptions filters = new FilterOptions();
  }

  private static Filter filter(String... arguments) {
    Any command = new Any();
    CommandLine line = new CommandLine(command);
    line.parseArgs(arguments);
    return command.filters.filter(
        NETWORK,
        name -> NETWORK.account(name).orElseThrow(),
        message -> new ParameterException(line, message));
  }

  @Test
  void optionsBecomeCriteria() {
    assertThat(
            filter(
                    "--only=bloc=x,y",
                    "--least=in_degree=2",
                    "--most=in_degree=9",
                    "--most=gdp=1.5",
                    "--around=b",
                    "--steps=2",
                    "--core=3",
                    "--no-isolates")
                .criteria())
        .containsExactly(
            new Criterion.AttributeValues("bloc", Set.of("x", "y"), false),
            new Criterion.MeasureRange(Measures.IN_DEGREE, 2, 9),
            new Criterion.AttributeRange("gdp", Double.NEGATIVE_INFINITY, 1.5),
            new Criterion.Ego(1, 2),
            new Criterion.Core(3),
            new Criterion.NoIsolates());
    assertThat(filter()).isEqualTo(Filter.NONE);
  }

  @Test
  void nothingAfterACommaStandsForNoValueAndABackslashKeepsAComma() {
    assertThat(filter("--only=bloc=x,").criteria())
        .containsExactly(new Criterion.AttributeValues("bloc", Set.of("x"), true));
    assertThat(filter("--only=bloc=z\\,z").criteria())
        .containsExactly(new Criterion.AttributeValues("bloc", Set.of("z,z"), false));
  }

  @Test
  void aFilterToldByOptionsIsTheSameFilter() {
    for (Filter filter :
        List.of(
            Filter.NONE,
            new Filter(
                List.of(
                    new Criterion.AttributeValues("bloc", Set.of("y", "z,z"), true),
                    new Criterion.MeasureRange(Measures.IN_DEGREE, 0.5, Double.POSITIVE_INFINITY),
                    new Criterion.AttributeRange("gdp", -1, 1e12),
                    new Criterion.Ego(1, 2),
                    new Criterion.Core(3),
                    new Criterion.NoIsolates()),
                Filter.Scope.SHOWN))) {
      assertThat(filter(FilterWords.of(filter, NETWORK).orElseThrow().toArray(String[]::new)))
          .isEqualTo(filter);
    }
  }

  @Test
  void whatNoOptionCanTellIsNotToldWrongly() {
    for (Criterion criterion :
        List.of(
            new Criterion.AttributeValues("a=b", Set.of("x"), false),
            new Criterion.AttributeValues("bloc", Set.of(), false),
            new Criterion.AttributeRange(Measures.IN_DEGREE, 0, 1))) {
      assertThat(FilterWords.of(Filter.NONE.with(criterion), NETWORK)).isEmpty();
    }
  }

  @Test
  void aValueThatNobodyHasIsToldWithThoseThatAre() {
    assertThatThrownBy(() -> filter("--only=bloc=X"))
        .hasMessageContaining("“X”")
        .hasMessageContaining("x, y");
    assertThatThrownBy(() -> filter("--only=club=x")).hasMessageContaining("bloc, gdp");
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    for (String wrong :
        List.of("--only=bloc", "--only=club=x", "--least=gdp=much", "--least=bloc=1", "--core=0")) {
      assertThatThrownBy(() -> filter(wrong)).isInstanceOf(ParameterException.class);
    }
  }
}
