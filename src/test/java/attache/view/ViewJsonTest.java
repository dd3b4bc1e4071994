package attache.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.network.Provenance;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ViewJsonTest {
  private final FollowNetwork network = network("0123abc", "a", "b");
  private final ViewState view =
      ViewState.of(
          network,
          Arrangement.of(
              new LayoutChoice.EgoRings(1),
              7,
              Positions.of(new double[] {0.1, -0.0}, new double[] {1e-300, 5})),
          Encoding.PLAIN,
          new Camera(1, 2, 3),
          Theme.DARK);

  private static FollowNetwork network(String sha256, String... ids) {
    FollowNetwork.Builder builder = FollowNetwork.builder("test");
    Arrays.stream(ids).forEach(builder::account);
    builder.layer("follow").arc(0, 1);
    return builder.provenance(new Provenance("f", "CSV", sha256, "", List.of())).build();
  }

  @Test
  void everyPartOfAViewIsStored() {
    assertThat(ViewJson.PARTS)
        .extracting(ViewPart::name)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ViewState.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("network"))
                .toList());
  }

  @Test
  void networkIsNamedByTheHashOfItsFile() throws Exception {
    String json = ViewJson.write(view);
    assertThat(json).contains("\"sha256\":\"0123abc\"");
    assertThat(ViewJson.read(json, network).isOfSameNetwork()).isTrue();
    assertThat(ViewJson.read(json, network).remarks()).isEmpty();
    StoredView elsewhere = ViewJson.read(json, network("fff", "a", "b"));
    assertThat(elsewhere.isOfSameNetwork()).isFalse();
    assertThat(elsewhere.remarks()).hasSize(1);
  }

  @Test
  void viewOfOtherAccountsIsRefused() {
    String json = ViewJson.write(view);
    FollowNetwork other = network("fff", "a", "b", "c");
    assertThatThrownBy(() -> ViewJson.read(json, other))
        .isInstanceOf(ViewJsonException.class)
        .hasMessageContaining("other accounts");
  }

  @Test
  void whatIsNoViewIsRefused() {
    for (String json : List.of("", "[]", "{}", "{\"format\":\"x\"}", "{", "\u0000", "null")) {
      assertThatThrownBy(() -> ViewJson.read(json, network)).isInstanceOf(ViewJsonException.class);
    }
    String deep = "{\"format\":\"attache-view\",\"x\":" + "[".repeat(100_000);
    assertThatThrownBy(() -> ViewJson.read(deep, network)).isInstanceOf(ViewJsonException.class);
  }

  @Test
  void unknownFieldsSurviveAChange() throws Exception {
    String json =
        ViewJson.write(view)
            .replace("\"camera\":{", "\"scene\":{\"words\":[1]},\"camera\":{\"tilt\":30,");
    StoredView stored = ViewJson.read(json, network);
    assertThat(stored.view()).isEqualTo(view);
    ViewState changed = stored.view().withCamera(new Camera(9, 9, 9));
    String again = stored.jsonOf(changed);
    assertThat(again).contains("\"tilt\":30").contains("\"scene\":{\"words\":[1]}");
    assertThat(ViewJson.read(again, network).view()).isEqualTo(changed);
  }

  @Test
  void partsThatCannotBeReadAreToldAndKeptUntilTheyAreChanged() throws Exception {
    String json =
        ViewJson.write(view)
            .replace("\"criteria\":[]", "\"criteria\":[{\"kind\":\"moonlight\"}]")
            .replace("\"kind\":\"ego_rings\"", "\"kind\":\"spiral\"")
            .replace("\"version\":1", "\"version\":9");
    StoredView stored = ViewJson.read(json, network);
    assertThat(stored.unread()).containsExactly("filter", "arrangement");
    assertThat(stored.view().filter()).isEqualTo(Filter.NONE);
    assertThat(stored.view().arrangement().positions()).isEqualTo(view.arrangement().positions());
    assertThat(stored.remarks()).singleElement().asString().contains("filter, arrangement");
    String again = stored.jsonOf(stored.view().withSelection(Selection.of(1)));
    assertThat(again).contains("moonlight").contains("spiral").contains("\"version\":9");
    String filtered =
        stored.jsonOf(stored.view().withFilter(Filter.NONE.with(new Criterion.Core(2))));
    assertThat(filtered).doesNotContain("moonlight").contains("\"k\":2");
  }

  @Test
  void viewOfAnEarlierVersionLacksWhatCameLater() throws Exception {
    String json = ViewJson.write(view).replace("\"rankings\":", "\"renamed\":");
    StoredView stored = ViewJson.read(json, network);
    assertThat(stored.view()).isEqualTo(view);
    assertThat(stored.unread()).isEmpty();
  }

  @Test
  void accountsThatAreGoneLeaveTheSelectionUnread() throws Exception {
    String json = ViewJson.write(view.withSelection(Selection.of(1)));
    StoredView stored = ViewJson.read(json, network("fff", "a", "x"));
    assertThat(stored.unread()).contains("selection");
    assertThat(stored.view().selection()).isEqualTo(Selection.NONE);
  }
}
