use std::cell::RefCell;

use proc_macro2::TokenStream;
use quote::ToTokens;

/// Collects errors, so that all errors of a struct come at once.
#[derive(Default)]
pub(crate) struct Errors(RefCell<Vec<syn::Error>>);

impl Errors {
    /// An error at these tokens.
    pub(crate) fn at(&self, tokens: impl ToTokens, message: impl std::fmt::Display) {
        self.0.borrow_mut().push(syn::Error::new_spanned(tokens, message));
    }

    /// An error that syn has found.
    pub(crate) fn found(&self, error: syn::Error) {
        self.0.borrow_mut().push(error);
    }

    /// The errors of a piece.
    pub(crate) fn take_over(&self, piece: Self) {
        self.0.borrow_mut().extend(piece.0.into_inner());
    }

    pub(crate) fn count(&self) -> usize {
        self.0.borrow().len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.borrow().is_empty()
    }

    /// All errors as `compile_error!`.
    pub(crate) fn into_tokens(self) -> TokenStream {
        self.0.into_inner().into_iter().map(syn::Error::into_compile_error).collect()
    }
}
