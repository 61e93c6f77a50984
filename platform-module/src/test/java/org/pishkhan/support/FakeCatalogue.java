// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pishkhan.catalogue.Catalogue;
import org.pishkhan.catalogue.Desk;
import org.pishkhan.catalogue.LocalText;
import org.pishkhan.catalogue.Period;
import org.pishkhan.catalogue.Service;
import org.pishkhan.catalogue.ServiceForm;

/** Desks central, development and medicine, each with a secretariat of its own; central offers a certificate. */
public final class FakeCatalogue implements Catalogue {

    private final List<Desk> desks = new ArrayList<>(List.of(
            desk("central", "میز خدمت مرکزی", "Central desk"),
            desk("development", "میز خدمت توسعه", "Development desk"),
            desk("medicine", "میز خدمت پزشکی", "")));
    private final List<Service> services = new ArrayList<>(List.of(certificate(Period.ALWAYS, ServiceForm.NONE)));

    public static Desk desk(String code, String fa, String en) {
        return new Desk(code, new LocalText(fa, en), code + "-office", "{year}/{desk}/{n:5}", 5);
    }

    private static Service certificate(Period period, ServiceForm form) {
        return new Service(
                "certificate",
                "central",
                new LocalText("گواهی", "Certificate"),
                "",
                "1.0",
                "2026-08-01",
                "",
                "",
                List.of(),
                List.of(),
                List.of(new Service.Document("birth-certificate", "تصویر شناسنامه", true)),
                List.of(),
                List.of(),
                2,
                List.of(),
                List.of(),
                "",
                "",
                "",
                new Service.Responsible("", "", ""),
                period,
                form);
    }

    /** The certificate is to be had in this period alone. */
    public void offerOnly(Period period) {
        services.set(0, certificate(period, ServiceForm.NONE));
    }

    /** The certificate asks this. */
    public void ask(ServiceForm form) {
        services.set(0, certificate(Period.ALWAYS, form));
    }

    public void close(String desk) {
        desks.removeIf(open -> open.code().equals(desk));
    }

    @Override
    public List<Desk> desks() {
        return List.copyOf(desks);
    }

    @Override
    public Optional<Desk> desk(String code) {
        return desks.stream().filter(desk -> desk.code().equals(code)).findFirst();
    }

    @Override
    public List<Service> services() {
        return List.copyOf(services);
    }

    @Override
    public List<Service> services(String desk) {
        return services.stream().filter(service -> service.desk().equals(desk)).toList();
    }

    @Override
    public Optional<Service> service(String code) {
        return services.stream().filter(service -> service.code().equals(code)).findFirst();
    }
}
