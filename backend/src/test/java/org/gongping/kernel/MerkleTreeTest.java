package org.gongping.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/** Trees and proofs of RFC 9162, by known values and by what must never pass. */
class MerkleTreeTest {

    private static final int MOST = 64;

    private final JsonNode known = known();
    private final List<String> leaves =
            texts(known.get("entries")).stream()
                    .map(entry -> MerkleTree.leaf(HexFormat.of().parseHex(entry)))
                    .toList();

    @Test
    void theRootsOfTheKnownEntriesAreTheKnownRoots() {
        var roots =
                IntStream.rangeClosed(0, 8)
                        .mapToObj(size -> MerkleTree.of(leaves.subList(0, size)).root())
                        .toList();

        assertThat(roots).isEqualTo(texts(known.get("roots")));
    }

    @Test
    void theProofsOfTheKnownEntriesAreTheKnownProofs() {
        assertThat(known.get("proofs"))
                .hasSize(36)
                .allSatisfy(one -> {
                    var index = one.get("index").intValue();
                    var size = one.get("size").intValue();
                    var proof = MerkleTree.of(leaves.subList(0, size)).proof(index);
                    assertThat(proof)
                            .isEqualTo(
                                    new InclusionProof(
                                            index,
                                            size,
                                            leaves.get(index),
                                            texts(one.get("path"))));
                });
    }

    @Test
    void everyLeafOfEveryTreeIsProvedToItsRootAlone() {
        for (int size = 1; size <= MOST; size++) {
            var tree = tree(size);
            var larger = tree(size + 1);
            for (int index = 0; index < size; index++) {
                assertThat(tree.proof(index).leadsTo(tree.root())).isTrue();
                assertThat(tree.proof(index).leadsTo(larger.root())).isFalse();
            }
        }
    }

    @Test
    void aProofIsGoodForNoOtherPlaceLeafOrSmallerTree() {
        for (int size = 1; size <= MOST; size++) {
            var tree = tree(size);
            for (int index = 0; index < size; index++) {
                var proof = tree.proof(index);
                for (int other = 0; other < size; other++) {
                    if (other != index) {
                        var moved = new InclusionProof(other, size, proof.leaf(), proof.path());
                        var leaf = tree.proof(other).leaf();
                        assertThat(moved.leadsTo(tree.root())).isFalse();
                        assertThat(
                                        new InclusionProof(index, size, leaf, proof.path())
                                                .leadsTo(tree.root()))
                                .isFalse();
                    }
                }
                assertThat(
                                new InclusionProof(index, index, proof.leaf(), proof.path())
                                        .leadsTo(tree.root()))
                        .isFalse();
            }
        }
    }

    @Test
    void aChangedPathLeadsNowhere() {
        for (int size = 2; size <= MOST; size++) {
            var tree = tree(size);
            for (int index = 0; index < size; index++) {
                var proof = tree.proof(index);
                for (List<String> path : changed(proof.path())) {
                    assertThat(
                                    new InclusionProof(index, size, proof.leaf(), path)
                                            .leadsTo(tree.root()))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void aTreeThatDiffersInOneLeafOrInTheirOrderHasAnotherRoot() {
        var list = new ArrayList<>(leaves);
        list.set(5, MerkleTree.leaf(new byte[] {9}));
        assertThat(MerkleTree.of(list).root()).isNotEqualTo(MerkleTree.of(leaves).root());
        assertThat(MerkleTree.of(leaves.reversed()).root())
                .isNotEqualTo(MerkleTree.of(leaves).root());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "zz03afe30cfa5c3a4c8b6eb6c6a9a0c2ba0a0c2dbb6ad1cf24e3d8ef20b2e4b9",
                "5DC9DA79A70659A9AD559CB701DED9A2AB9D823AAD2F4960CFE370EFF4604328",
                " dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
                "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff460432800"
            })
    void whatIsNoHashLeadsNowhere(String text) {
        var proof = new InclusionProof(0, 2, leaves.getFirst(), List.of(text));

        assertThat(proof.leadsTo(MerkleTree.of(leaves.subList(0, 2)).root())).isFalse();
    }

    @Test
    void placesOutsideTheTreeLeadNowhere() {
        var alone = MerkleTree.of(leaves.subList(0, 1));

        assertThat(proof(0, 1).leadsTo(alone.root())).isTrue();
        assertThat(proof(-1, 1).leadsTo(alone.root())).isFalse();
        assertThat(proof(1, 1).leadsTo(alone.root())).isFalse();
        assertThat(proof(0, 0).leadsTo(alone.root())).isFalse();
    }

    private InclusionProof proof(int index, int size) {
        return new InclusionProof(index, size, leaves.getFirst(), List.of());
    }

    private static List<List<String>> changed(List<String> path) {
        var all = new ArrayList<List<String>>();
        for (int place = 0; place < path.size(); place++) {
            var flipped = new ArrayList<>(path);
            var hash = path.get(place);
            flipped.set(place, (hash.charAt(0) == '0' ? '1' : '0') + hash.substring(1));
            all.add(flipped);
            var shorter = new ArrayList<>(path);
            shorter.remove(place);
            all.add(shorter);
            var longer = new ArrayList<>(path);
            longer.add(place, hash);
            all.add(longer);
        }
        return all;
    }

    private static MerkleTree tree(int size) {
        return MerkleTree.of(
                IntStream.range(0, size)
                        .mapToObj(entry -> MerkleTree.leaf(new byte[] {(byte) entry}))
                        .toList());
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }

    private static JsonNode known() {
        try (var file = MerkleTreeTest.class.getResourceAsStream("merkle-tree.json")) {
            return new JsonMapper().readTree(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
