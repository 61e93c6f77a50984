// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.search;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** Reads {@code SELECT … FROM type [AS alias] [WHERE …] [ORDER BY …]}. */
final class CmisParser {
    private static final List<String> OPERATORS = List.of("=", "<>", "<", ">", "<=", ">=");

    private final CmisTokens tokens;

    private CmisParser(String query) {
        this.tokens = new CmisTokens(query);
    }

    static CmisQuery parse(String query) {
        return new CmisParser(query).query();
    }

    private CmisQuery query() {
        tokens.expect("SELECT");
        columns();
        tokens.expect("FROM");
        String type = tokens.next();
        alias();
        Optional<Condition> condition = tokens.take("WHERE") ? Optional.of(disjunction()) : Optional.empty();
        List<CmisQuery.Order> orders = orders();
        if (!tokens.atEnd()) {
            throw tokens.refusal("nothing is expected before '" + tokens.next() + "'");
        }
        return new CmisQuery(type, condition, orders);
    }

    private void columns() {
        do {
            tokens.next();
            if (tokens.take("AS")) {
                tokens.next();
            }
        } while (tokens.take(","));
    }

    private void alias() {
        if (tokens.isNext("JOIN", "LEFT", "INNER")) {
            throw new UnsupportedOperationException("CMIS query with JOIN");
        }
        boolean named = tokens.take("AS") || !tokens.atEnd() && !tokens.isNext("WHERE", "ORDER");
        if (named) {
            tokens.next();
        }
        if (tokens.isNext("JOIN", "LEFT", "INNER")) {
            throw new UnsupportedOperationException("CMIS query with JOIN");
        }
    }

    private List<CmisQuery.Order> orders() {
        List<CmisQuery.Order> orders = new ArrayList<>();
        if (tokens.take("ORDER")) {
            tokens.expect("BY");
            do {
                String column = column(tokens.next());
                boolean descending = tokens.take("DESC");
                if (!descending) {
                    tokens.take("ASC");
                }
                orders.add(new CmisQuery.Order(column, !descending));
            } while (tokens.take(","));
        }
        return orders;
    }

    private Condition disjunction() {
        Condition left = conjunction();
        while (tokens.take("OR")) {
            left = new Condition.Or(left, conjunction());
        }
        return left;
    }

    private Condition conjunction() {
        Condition left = negation();
        while (tokens.take("AND")) {
            left = new Condition.And(left, negation());
        }
        return left;
    }

    private Condition negation() {
        return tokens.take("NOT") ? new Condition.Not(negation()) : primary();
    }

    private Condition primary() {
        if (tokens.take("(")) {
            Condition inner = disjunction();
            tokens.expect(")");
            return inner;
        }
        if (tokens.take("IN_FOLDER")) {
            return inFolder();
        }
        if (tokens.isNext("IN_TREE", "CONTAINS", "SCORE")) {
            throw new UnsupportedOperationException("CMIS query with " + tokens.next());
        }
        if (tokens.take("ANY")) {
            return predicate(column(tokens.next()));
        }
        String first = tokens.next();
        return isLiteral(first) ? quantified(first) : predicate(column(first));
    }

    private static boolean isLiteral(String token) {
        return token.startsWith("'")
                || Character.isDigit(token.charAt(token.length() - 1)) && token.matches("[+-]?[\\d.]+");
    }

    private Condition quantified(String literal) {
        tokens.expect("=");
        tokens.expect("ANY");
        return new Condition.Compare(column(tokens.next()), "=", literal(literal));
    }

    private Condition inFolder() {
        tokens.expect("(");
        String folder = tokens.next();
        if (tokens.take(",")) {
            folder = tokens.next();
        }
        tokens.expect(")");
        return new Condition.InFolder(text(folder));
    }

    private Condition predicate(String column) {
        if (tokens.take("IS")) {
            boolean absent = !tokens.take("NOT");
            tokens.expect("NULL");
            Condition present = new Condition.Present(column);
            return absent ? new Condition.Not(present) : present;
        }
        if (tokens.take("NOT")) {
            return new Condition.Not(membership(column, tokens.next()));
        }
        String operator = tokens.next();
        return OPERATORS.contains(operator)
                ? new Condition.Compare(column, operator, literal(tokens.next()))
                : membership(column, operator);
    }

    private Condition membership(String column, String operator) {
        if (operator.equalsIgnoreCase("LIKE")) {
            return new Condition.Like(column, text(tokens.next()));
        }
        if (!operator.equalsIgnoreCase("IN")) {
            throw tokens.refusal("'" + operator + "' is no comparison");
        }
        tokens.expect("(");
        List<Object> literals = new ArrayList<>();
        do {
            literals.add(literal(tokens.next()));
        } while (tokens.take(","));
        tokens.expect(")");
        return new Condition.In(column, literals);
    }

    private Object literal(String token) {
        if (token.startsWith("'")) {
            return text(token);
        }
        if (token.equalsIgnoreCase("TIMESTAMP")) {
            return Date.from(OffsetDateTime.parse(text(tokens.next())).toInstant());
        }
        if (token.equalsIgnoreCase("TRUE") || token.equalsIgnoreCase("FALSE")) {
            return Boolean.valueOf(token);
        }
        return token;
    }

    private String text(String token) {
        if (!token.startsWith("'")) {
            throw tokens.refusal("'" + token + "' should be a text");
        }
        return token.substring(1, token.length() - 1).replace("''", "'").replaceAll("\\\\(.)", "$1");
    }

    private static String column(String token) {
        return token.substring(token.lastIndexOf('.') + 1);
    }
}
