package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.drawing.GroupColors.Group;
import attache.drawing.GroupColors.Kind;
import attache.network.FollowNetwork;
import attache.network.NumberColumn;
import attache.network.TextColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroupColorsTest {
  private static final Palette LIGHT = Palette.LIGHT;

  private static FollowNetwork network(int accounts) {
    FollowNetwork.Builder builder = FollowNetwork.builder("test");
    IntStream.range(0, accounts).forEach(account -> builder.account("a" + account));
    return builder.build();
  }

  private static GroupColors colors(@Nullable String... values) {
    FollowNetwork network =
        network(values.length).withAttribute(TextColumn.of("g", Arrays.asList(values)));
    return GroupColors.of(network, "g", LIGHT);
  }

  @Test
  void largerGroupsTakeTheFirstColoursAndEqualOnesGoByName() {
    assertThat(colors("b", "c", "a", "c").groups())
        .extracting(Group::name)
        .containsExactly("c", "a", "b");
    assertThat(colors("b", "c", "a", "c").color(1)).isEqualTo(LIGHT.categories().getFirst());
  }

  @Test
  void accountsWithoutValueAreTheirOwnGroupAtTheEnd() {
    GroupColors colors = colors("a", null, " ");
    assertThat(colors.groups()).extracting(Group::kind).containsExactly(Kind.GROUP, Kind.MISSING);
    assertThat(colors.color(1)).isEqualTo(LIGHT.missing());
    assertThat(colors.group(2).accounts()).isEqualTo(2);
  }

  @Test
  void groupsForWhichNoColourIsLeftShareOneGrey() {
    List<String> values = new ArrayList<>();
    for (int group = 0; group < 10; group++) {
      for (int account = 0; account <= group; account++) {
        values.add("group " + group);
      }
    }
    GroupColors colors = colors(values.toArray(String[]::new));
    assertThat(colors.groups()).hasSize(8);
    assertThat(colors.groups().getLast().kind()).isEqualTo(Kind.OTHER);
    assertThat(colors.groups().getLast().name()).isEqualTo("other (3 groups)");
    assertThat(colors.groups().getLast().accounts()).isEqualTo(1 + 2 + 3);
    assertThat(colors.color(0)).isEqualTo(LIGHT.other());
  }

  @Test
  void unGroupsHaveTheSameColoursInEveryNetwork() {
    GroupColors few = colors("African", "African", "WEOG");
    GroupColors all = colors("WEOG", "EEG", "Asia-Pacific", "African", "GRULAC");
    assertThat(few.color(0)).isEqualTo(all.color(3)).isEqualTo(0xff009e73);
    assertThat(few.color(2)).isEqualTo(all.color(0)).isEqualTo(0xff0072b2);
    assertThat(few.groups()).extracting(Group::name).containsExactly("WEOG", "African");
  }

  @Test
  void anUnknownAttributeGivesOneColour() {
    GroupColors colors = GroupColors.of(network(3), "nothing", LIGHT);
    assertThat(colors.attribute()).isEmpty();
    assertThat(colors.groups()).extracting(Group::kind).containsExactly(Kind.ALL);
  }

  @Test
  void aNumberOfManyValuesHasTheColoursOfAScale() {
    double[] values = IntStream.range(0, 50).mapToDouble(i -> i).toArray();
    values[7] = Double.NaN;
    FollowNetwork network = network(50).withAttribute(NumberColumn.of("gdp", values));
    GroupColors colors = GroupColors.of(network, "gdp", LIGHT);
    assertThat(colors.scale()).isPresent();
    assertThat(colors.color(0)).isEqualTo(LIGHT.sequence().getFirst());
    assertThat(colors.color(49)).isEqualTo(LIGHT.sequence().getLast());
    assertThat(colors.groups()).extracting(Group::kind).containsExactly(Kind.MISSING);
    assertThat(colors.group(7).kind()).isEqualTo(Kind.MISSING);
    assertThat(colors.group(8)).extracting(Group::name, Group::accounts).containsExactly("8", 1);
  }

  @ParameterizedTest
  @EnumSource(attache.view.Theme.class)
  void everyDiscStandsOutFromTheGroundByItsFillOrItsRim(attache.view.Theme theme) {
    Palette palette = Palette.of(theme);
    List<Integer> fills = new ArrayList<>(palette.categories());
    fills.addAll(palette.sequence());
    fills.add(palette.other());
    fills.add(palette.missing());
    assertThat(fills)
        .allSatisfy(
            fill ->
                assertThat(Argb.contrast(palette.rim(fill), palette.ground())).isGreaterThan(3));
  }

  @ParameterizedTest
  @EnumSource(attache.view.Theme.class)
  void textAndTiesOfASelectionAreReadableOnTheGround(attache.view.Theme theme) {
    Palette palette = Palette.of(theme);
    assertThat(Argb.contrast(palette.text(), palette.ground())).isGreaterThan(7);
    assertThat(Argb.contrast(palette.mutedText(), palette.ground())).isGreaterThan(4.5);
    assertThat(List.of(palette.follows(), palette.followedBy(), palette.mutual(), palette.accent()))
        .allSatisfy(c -> assertThat(Argb.contrast(c, palette.ground())).isGreaterThan(4));
  }
}
