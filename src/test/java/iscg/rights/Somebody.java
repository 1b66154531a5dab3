package iscg.rights;

import iscg.identity.Player;

/** Who stands in the cells, by the letter that the tables explain. */
enum Somebody {
    M(Player.DELEGATE_OF_KENYA),
    D(Player.DELEGATE_OF_EGYPT),
    B(Player.CHAIR_OF_RAG),
    R(Player.works("Amina Diop", "RAG:reviewer")),
    C(Player.CHAIR_OF_TDAG),
    S(Player.SECRETARY),
    A(Player.ADMIN);

    private final Player player;

    Somebody(Player player) {
        this.player = player;
    }

    Player player() {
        return player;
    }
}
