package attache.view;

import static attache.view.JsonValues.account;
import static attache.view.JsonValues.accounts;
import static attache.view.JsonValues.choice;
import static attache.view.JsonValues.name;

import attache.measures.Reading;
import attache.network.FollowNetwork;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON form of what is shown of who stands between whom. */
final class BrokerageJson {
  private BrokerageJson() {}

  static ObjectNode encode(Brokerage brokerage, FollowNetwork network) {
    ObjectNode json = JsonValues.object();
    Optional<PairFocus> pair = brokerage.pair();
    if (pair.isEmpty()) {
      json.putNull("pair");
    } else {
      encode(pair.get(), network, json.putObject("pair"));
    }
    json.set("muted", accounts(brokerage.muted(), network));
    return json;
  }

  private static void encode(PairFocus pair, FollowNetwork network, ObjectNode json) {
    json.put("reading", name(pair.reading()));
    json.put("from", network.id(pair.from()));
    json.put("to", network.id(pair.to()));
    if (pair.through() == PairFocus.ANYBODY) {
      json.putNull("through");
    } else {
      json.put("through", network.id(pair.through()));
    }
  }

  static Brokerage decode(JsonNode json, FollowNetwork network) {
    Brokerage muted = Brokerage.NONE.withMuted(accounts(json.required("muted"), network));
    JsonNode pair = json.required("pair");
    return pair.isNull() ? muted : muted.withPair(pair(pair, network));
  }

  private static PairFocus pair(JsonNode json, FollowNetwork network) {
    JsonNode through = json.required("through");
    return new PairFocus(
        choice(Reading.class, json.required("reading")),
        account(json.required("from"), network),
        account(json.required("to"), network),
        through.isNull() ? PairFocus.ANYBODY : account(through, network));
  }
}
