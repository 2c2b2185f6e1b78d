//! The constructors of request types: one, or one for each kind of device.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::field::FieldType;
use super::{Written, bounds, choice, doc};
use crate::emit::ident;
use crate::model::Argument;

/// A constructor: its name, the devices, the fields it takes besides, and what it says of itself.
struct Constructor {
    name: &'static str,
    device: &'static str,
    besides: Vec<u16>,
    about: &'static str,
}

impl Written<'_> {
    pub(super) fn constructors(&self) -> TokenStream {
        let made = self.made;
        let all = if made.has_devices {
            let on_mobile = made.on_mobile.clone();
            vec![
                Constructor {
                    name: "new",
                    device: "Both",
                    besides: on_mobile.clone(),
                    about: "A request for desktop and mobile browsers, with what every one must have.",
                },
                Constructor {
                    name: "for_pc",
                    device: "Pc",
                    besides: Vec::new(),
                    about: "A request for desktop browsers alone, with what every one must have.",
                },
                Constructor {
                    name: "for_mobile",
                    device: "Mobile",
                    besides: on_mobile,
                    about: "A request for mobile browsers and apps alone, with what every one must have.",
                },
            ]
        } else {
            vec![Constructor {
                name: "new",
                device: "Both",
                besides: Vec::new(),
                about: "A request with what every one must have.",
            }]
        };
        let all = all.iter().map(|constructor| self.constructor(constructor));
        quote!(#(#all)*)
    }

    fn constructor(&self, constructor: &Constructor) -> TokenStream {
        let made = self.made;
        let name = self.name();
        let function = ident(constructor.name);
        let device = ident(constructor.device);
        let device = made.has_devices.then(|| quote!(device::#device));
        // Where every request takes a contract, the shop is named: `EasyPayPayment::<Shop>::new(…)`.
        let is_gated = made.has_contract && !made.needs.is_empty();
        let shop = match (made.has_contract, is_gated) {
            (false, _) => None,
            (true, false) => Some(quote!(NoContract)),
            (true, true) => Some(quote!(Shop)),
        };
        // All are found at the type's default device, whatever they make.
        let shop = shop.map(|shop| quote!(, #shop));
        let made_for = device.map(|device| quote!(, #device));
        let declared = is_gated.then(|| quote!(Shop: KsnetContract));
        let gate = is_gated.then(|| {
            let bounds = bounds(&made.needs);
            quote!(where Shop: #bounds)
        });
        let arguments = made.arguments.iter().map(|argument| self.argument(argument));
        let besides = constructor.besides.iter().map(|path| self.field_argument(*path));
        let initial = self.initial(&constructor.besides);
        let chosen = self.chosen();
        let value = if self.is_wrapped() {
            let fields = self.fields_name();
            quote!(#name { fields: #fields { #initial }, made_for: PhantomData })
        } else {
            quote!(#name { #initial })
        };
        let about = crate::emit::doc(&doc::of_constructor(
            constructor.about,
            self.operation,
            made,
            &constructor.besides,
        ));
        quote! {
            impl<'a, #declared> #name<'a #shop> {
                #about
                #[inline]
                pub fn #function(#(#arguments,)* #(#besides),*) -> #name<'a #shop #made_for> #gate {
                    #chosen
                    #value
                }
            }
        }
    }

    fn argument(&self, argument: &Argument) -> TokenStream {
        match argument {
            Argument::Field(path) => self.field_argument(*path),
            Argument::Choice { name, type_name, choice } => {
                let (name, type_name) = (ident(name), ident(type_name));
                let lifetime = choice::borrows(self.table(), choice).then(|| quote!(<'a>));
                quote!(#name: super::#type_name #lifetime)
            }
        }
    }

    fn field_argument(&self, path: u16) -> TokenStream {
        let name = self.field_name(path);
        let given = FieldType::of(self.table(), path).given;
        quote!(#name: #given)
    }

    fn is_chosen(&self, path: u16) -> bool {
        self.made.arguments.iter().any(|argument| match argument {
            Argument::Choice { choice, .. } => choice.members.contains(&path),
            Argument::Field(_) => false,
        })
    }

    /// The members of each choice, of which one is there.
    fn chosen(&self) -> TokenStream {
        let choices = self.made.arguments.iter().filter_map(|argument| {
            let Argument::Choice { name, type_name, choice } = argument else { return None };
            let (name, type_name) = (ident(name), ident(type_name));
            let fields: Vec<Ident> = choice.members.iter().map(|member| self.field_name(*member)).collect();
            let arms = choice.members.iter().map(|member| {
                let variant = choice::variant(self.table(), *member);
                let given = choice
                    .members
                    .iter()
                    .map(|other| if other == member { quote!(Some(value)) } else { quote!(None) });
                quote!(super::#type_name::#variant(value) => (#(#given),*))
            });
            Some(quote!(let (#(#fields),*) = match #name { #(#arms),* };))
        });
        quote!(#(#choices)*)
    }

    /// Every field of a request that was just made.
    fn initial(&self, besides: &[u16]) -> TokenStream {
        let table = self.table();
        let own = self.all_fields().into_iter().filter(|(path, _)| !self.is_rare(*path));
        let fields = own.map(|(path, optional)| {
            let name = self.field_name(path);
            let value = FieldType::of(table, path).converted(&name);
            if self.is_chosen(path) {
                quote!(#name)
            } else if besides.contains(&path) {
                quote!(#name: Some(#value))
            } else if optional {
                quote!(#name: None)
            } else {
                quote!(#name: #value)
            }
        });
        let rare = (!self.made.rare.is_empty()).then(|| quote!(rare: Rare::NONE));
        let fields = fields.chain(rare);
        quote!(#(#fields),*)
    }
}
